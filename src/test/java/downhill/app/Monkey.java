package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import downhill.scene.Scene;
import downhill.session.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Does things at random in a window, the same for the same seed, and holds the window to what must always be so: nothing is
/// thrown, there is always a state and it can be shown, the document is valid and comes back from its file, undoing all and
/// redoing all ends where it began. On the FX thread.
final class Monkey {

    /// After how many deeds all is looked at.
    private static final int LOOKED = 20;

    private final Opened opened;
    private final long seed;
    private final Random random;
    private final Map<String, MonkeyDeeds.Deed> deeds;
    private final List<String> names;
    private final MonkeyFiles files;
    private final List<String> done = new ArrayList<>();

    Monkey(Opened opened, long seed) {
        this.opened = opened;
        this.seed = seed;
        random = new Random(seed);
        deeds = new MonkeyDeeds(opened, random).all();
        names = List.copyOf(deeds.keySet());
        files = new MonkeyFiles(opened.session, random);
    }

    /// Does some things, and ends.
    void play(int count) {
        for (int deed = 0; deed < count; deed++) {
            next();
        }
        end();
    }

    /// Does one thing, shown at once.
    void next() {
        told(() -> {
            String name = names.get(random.nextInt(names.size()));
            done.add(name);
            done.set(done.size() - 1, name + ": " + deeds.get(name).done());
            opened.window.showIfStale();
            if (done.size() % LOOKED == 0) {
                opened.show();
                files.comesBack();
            }
        });
    }

    /// What was done last.
    String last() {
        return done.getLast();
    }

    /// Undoes everything and does it again.
    void end() {
        told(this::undoneAndRedone);
    }

    /// A failure says the seed, with which it happens again, and what was done last.
    private void told(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException | Error failed) {
            List<String> last = done.subList(Math.max(0, done.size() - 30), done.size());
            throw new AssertionError("seed " + seed + ", deed " + done.size() + ":\n" + String.join("\n", last), failed);
        }
    }

    private void undoneAndRedone() {
        letGo();
        Scene last = opened.session.scene();
        int undone = 0;
        while (opened.session.state().canUndo()) {
            opened.session.undo();
            undone++;
        }
        opened.show();
        for (int redone = 0; redone < undone; redone++) {
            opened.session.redo();
        }
        opened.show();
        assertThat(opened.session.scene().runs()).isEqualTo(last.runs());
        assertThat(opened.session.scene().view().nudge()).isEqualTo(last.view().nudge());
    }

    /// Whatever is being held, typed, presented or walked through is over.
    private void letGo() {
        opened.run(Command.END_PRESENTATION);
        Found.all(opened.root()).filter(Node::isPressed).toList()
                .forEach(node -> Events.mouse(node, MouseEvent.MOUSE_RELEASED, 0, 0, 1));
        Found.all(opened.root()).filter(TextInputControl.class::isInstance).toList().forEach(field -> Event.fireEvent(field,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        if (opened.session.learning().isOn()) {
            opened.session.learning().explore();
        }
        opened.session.typing().stop(Typing.Part.LOSS);
        opened.session.typing().stop(Typing.Part.RULE);
        opened.session.player().pause();
        opened.session.endGesture();
        opened.show();
    }
}
