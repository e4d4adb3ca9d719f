package downhill.app.view;

import downhill.app.draw.Look;
import downhill.session.State;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;

/// The commands of a menu, with their keys beside them.
final class CommandMenu {

    private final Map<Command, MenuItem> items = new EnumMap<>(Command.class);

    /// @param into where the items go, in the order of the commands
    /// @param checked those that are on or off
    CommandMenu(Look look, Menu menu, State state, ObservableList<MenuItem> into, Consumer<Command> commands) {
        Stream.of(Command.values()).filter(command -> command.menu() == menu).forEach(command -> {
            MenuItem item = CommandState.isOn(command, state).isPresent() ? new CheckMenuItem() : new MenuItem();
            String keys = command.shortcuts(look.text("commands.or"));
            String name = look.text(command.key());
            item.setText(keys.isEmpty() ? name : look.text("commands.item", name, keys));
            item.setId(command.key().replace('.', '-'));
            item.setOnAction(event -> commands.accept(command));
            items.put(command, item);
            into.add(item);
        });
    }

    void show(State state) {
        items.forEach((command, item) -> {
            item.setDisable(!CommandState.isPossible(command, state));
            if (item instanceof CheckMenuItem check) {
                check.setSelected(CommandState.isOn(command, state).orElse(false));
            }
        });
    }
}
