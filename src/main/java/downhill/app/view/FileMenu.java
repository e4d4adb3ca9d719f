package downhill.app.view;

import downhill.app.draw.Look;
import downhill.session.State;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Documents: opening, saving, those that were open last, and sharing; and what can be undone, by its name.
final class FileMenu extends MenuButton {

    private final Look look;
    private final CommandMenu commands;
    private final RecentMenu recent;
    private final MenuItem undo;
    private final MenuItem redo;

    FileMenu(Look look, State state, Consumer<Command> commands, DocumentDeeds documents) {
        super(look.text("file.title"));
        this.look = look;
        setId("file");
        this.commands = new CommandMenu(look, Menu.FILE, state, getItems(), commands);
        recent = new RecentMenu(look, documents);
        getItems().add(1, recent);
        undo = item("undo-named", () -> commands.accept(Command.UNDO));
        redo = item("redo-named", () -> commands.accept(Command.REDO));
        getItems().addAll(new SeparatorMenuItem(), undo, redo);
        // What is there may have changed since it was open last.
        setOnShowing(event -> recent.list());
    }

    private static MenuItem item(String id, Runnable deed) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.setOnAction(event -> deed.run());
        return item;
    }

    void show(State state) {
        commands.show(state);
        show(undo, Command.UNDO, ChangeNames.undo(state, look.words()), state);
        show(redo, Command.REDO, ChangeNames.redo(state, look.words()), state);
    }

    private void show(MenuItem item, Command command, String name, State state) {
        item.setText(look.text("commands.item", name, command.shortcuts(look.text("commands.or"))));
        item.setDisable(!CommandState.isPossible(command, state));
    }
}
