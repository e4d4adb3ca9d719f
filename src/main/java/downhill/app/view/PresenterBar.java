package downhill.app.view;

import downhill.app.control.Card;
import downhill.app.control.WrapLine;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.app.draw.Tips;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.session.State;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What who presents sees beside the window while an audience looks at another screen: the sentence that comes next, the
/// notes of a lesson's page, and what a clicker does, as buttons.
final class PresenterBar extends WrapLine {

    private static final List<Command> COMMANDS = List.of(Command.PAGE_BACK, Command.PAGE, Command.BLANK, Command.PEN,
            Command.CLEAR_PEN, Command.END_PRESENTATION);

    private final Look look;
    private final RichFlow next;
    private final RichFlow notes;
    private boolean isPresenting;

    PresenterBar(Look look, Consumer<Command> commands) {
        this.look = look;
        Card.dress(this);
        getStyleClass().add("presenter");
        setId("presenter");
        setAlignment(Pos.CENTER_LEFT);
        next = flow("presenter-next");
        notes = flow("presenter-notes");
        VBox told = new VBox(next, notes);
        told.setAlignment(Pos.CENTER_LEFT);
        told.getStyleClass().add("presenter-told");
        HBox.setHgrow(told, Priority.ALWAYS);
        getChildren().add(told);
        COMMANDS.forEach(command -> getChildren().add(button(command, commands)));
        Presence.of(this, false);
    }

    private RichFlow flow(String id) {
        RichFlow flow = new RichFlow(look);
        flow.setId(id);
        return flow;
    }

    private Button button(Command command, Consumer<Command> commands) {
        String name = command.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Button button = new Button(look.text("presenter." + name));
        button.setId("presenter-" + name);
        Tips.on(button, look.text("commands.item", look.text(command.key()), command.shortcuts(look.text("commands.or"))));
        button.setOnAction(event -> commands.accept(command));
        return button;
    }

    /// From now on it is there, or not.
    void presenting(boolean beside) {
        isPresenting = beside;
    }

    void show(State state, double em) {
        Presence.of(this, isPresenting);
        if (isPresenting) {
            RichText title = RichText.strong(look.text("presenter.next") + "  ", Role.DIM);
            next.show(title.plus(Upcoming.of(state, look.words())), em);
            RichText noted = Upcoming.notes(state, look.words());
            Presence.of(notes, !noted.spans().isEmpty());
            notes.show(noted.in(Role.DIM), em);
        }
    }
}
