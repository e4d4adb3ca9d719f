package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import downhill.app.view.Key;
import downhill.lesson.Lesson;
import downhill.scene.Access;
import downhill.scene.Scene;
import downhill.scene.WindowPart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// On every page of every lesson: what it hides or locks is reached by no key, neither by Tab nor by a shortcut, and what it
/// locks it says.
@InWindow
class LessonReachTest {

    private static final Map<String, WindowPart> PARTS = Map.of("RateCard", WindowPart.RATE, "RunsCard", WindowPart.RUNS,
            "StepCard", WindowPart.STEP, "LossCard", WindowPart.LOSSES, "SetupCard", WindowPart.SETUP,
            "TransportBar", WindowPart.TRANSPORT);

    /// What is done in a part, as its keys are told in the help.
    private static final Map<WindowPart, List<Command>> KEYS = Map.of(
            WindowPart.TRANSPORT, List.of(Command.PLAY_OR_PAUSE, Command.STEP, Command.STEP_BACK, Command.PHASE,
                    Command.PHASE_BACK, Command.FIRST, Command.LAST),
            WindowPart.LOSSES, List.of(Command.LINEAR_OR_LOGARITHMIC, Command.CHART_OR_LEDGER),
            WindowPart.STEP, List.of(Command.PREDICT), WindowPart.RUNS, List.of(Command.FORK));

    @Test
    void what_a_page_hides_or_locks_no_key_reaches() {
        Opened opened = Opened.anew();
        opened.session.viewing().calm(true);
        int pages = 0;
        for (Lesson lesson : opened.session.learning().shelf().lessons()) {
            for (int page = 0; page < lesson.pages().size(); page++) {
                opened.session.learning().open(lesson, page);
                opened.show();
                String where = lesson.id() + ", page " + (page + 1);
                Found.all(opened.root())
                        .filter(node -> node.isFocusTraversable() && !node.isDisabled() && Aimed.isSeen(node))
                        .forEach(node -> assertThat(access(opened, node)).as("%s: %s", where, node)
                                .isIn(Access.SHOWN, Access.HIGHLIGHTED));
                KEYS.forEach((part, commands) -> commands.forEach(command -> press(opened, part, command, where)));
                isTold(opened, where);
                pages++;
            }
        }
        assertThat(pages).isGreaterThan(80);
        opened.close();
    }

    private static Access access(Opened opened, Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent)
                .map(at -> Optional.ofNullable(PARTS.get(at.getClass().getSimpleName()))).flatMap(Optional::stream)
                .map(opened.session.scene().parts()::of).findFirst().orElse(Access.SHOWN);
    }

    private static void press(Opened opened, WindowPart part, Command command, String where) {
        if (opened.session.scene().parts().of(part).isUsable()) {
            return;
        }
        Scene before = opened.session.scene();
        Node focused = opened.find(Node.class, "#page-title");
        for (Key key : command.keys()) {
            KeyCode code = key.code();
            Events.key(focused, code, key.shortcut(), key.shift());
        }
        assertThat(opened.session.scene()).as("%s: %s", where, command).isEqualTo(before);
        assertThat(opened.session.player().isPlaying()).as("%s: %s", where, command).isFalse();
    }

    private static void isTold(Opened opened, String where) {
        Label locked = opened.find(Label.class, "#locked");
        for (WindowPart part : WindowPart.values()) {
            if (opened.session.scene().parts().of(part) == Access.LOCKED) {
                assertThat(locked.isVisible()).as(where).isTrue();
                assertThat(locked.getText()).as(where).contains("on this page",
                        opened.tongue.words().text("part." + part.name().toLowerCase(Locale.ROOT)));
            }
        }
    }
}
