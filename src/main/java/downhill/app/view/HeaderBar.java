package downhill.app.view;

import downhill.app.control.WrapLine;
import downhill.app.draw.HoverTip;
import downhill.app.draw.Logo;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.app.draw.Presence;
import downhill.app.draw.Sizes;
import downhill.app.draw.Tips;
import downhill.export.Offer;
import downhill.session.Session;
import downhill.session.State;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The name, undo and redo, export, the other choices, and Present.
final class HeaderBar extends WrapLine {

    /// Narrower, in ems, there is no room for the name, which the title has as well.
    private static final double NAMED = 70;

    private final Paper logo;
    private final Label name = new Label("Downhill");
    private final Button undo;
    private final Button redo;
    private final HoverTip undoTip;
    private final HoverTip redoTip;
    private final FileMenu file;
    private final CommandMenu menu;
    private final Look look;
    private final TabSwitch tabs;
    private final ThemeMenu theme;

    /// @param commands takes what was asked for
    /// @param export takes what is to be written or copied
    /// @param documents what is done with files and codes
    HeaderBar(Look look, Session session, Consumer<Command> commands, Consumer<Offer> export,
            DocumentDeeds documents) {
        this.look = look;
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        logo = new Paper(look);
        name.getStyleClass().add("product");
        tabs = new TabSwitch(look, session);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        undo = icon(look, "undo", "fth-corner-up-left", () -> commands.accept(Command.UNDO));
        redo = icon(look, "redo", "fth-corner-up-right", () -> commands.accept(Command.REDO));
        undoTip = Tips.on(undo, "");
        redoTip = Tips.on(redo, "");
        file = new FileMenu(look, session.state(), commands, documents);
        MenuButton exports = new ExportMenu(look, export);
        MenuButton more = new MenuButton(null, look.icons().of("fth-more-horizontal"));
        more.setId("more");
        more.setAccessibleText(look.text("more.title"));
        theme = new ThemeMenu(look, session.viewing().theming());
        menu = new CommandMenu(look, Menu.MORE, session.state(), more.getItems(), commands);
        Button present = new Button(look.text("present.button"));
        present.setId("present");
        present.getStyleClass().add("present");
        present.setOnAction(event -> commands.accept(Command.PRESENT));
        getChildren().addAll(logo, name, tabs, new Pointers(look, commands), between, undo, redo, file, exports,
                new LanguageMenu(look), theme, more, present);
    }

    void show(State state, double em) {
        Sizes.pref(logo, 2 * em, 2 * em);
        Sizes.max(logo, 2 * em, 2 * em);
        logo.show(em, (page, box) -> Logo.paint(page, box.height()));
        Presence.of(name, getWidth() == 0 || getWidth() >= NAMED * em);
        tabs.show(state.tab());
        undo.setDisable(!CommandState.isPossible(Command.UNDO, state));
        redo.setDisable(!CommandState.isPossible(Command.REDO, state));
        tell(undo, undoTip, ChangeNames.undo(state, look.words()), Command.UNDO);
        tell(redo, redoTip, ChangeNames.redo(state, look.words()), Command.REDO);
        file.show(state);
        menu.show(state);
        theme.showChosen();
    }

    private static Button icon(Look look, String id, String icon, Runnable action) {
        Button button = new Button(null, look.icons().of(icon));
        button.setId(id);
        button.getStyleClass().add("quiet-button");
        button.setOnAction(event -> action.run());
        return button;
    }

    /// What pressing it would take back or do again, with its key.
    private void tell(Button button, HoverTip tip, String name, Command command) {
        if (name.equals(button.getAccessibleText())) {
            return;
        }
        button.setAccessibleText(name);
        tip.setText(look.text("commands.item", name, command.shortcuts(look.text("commands.or"))));
    }
}
