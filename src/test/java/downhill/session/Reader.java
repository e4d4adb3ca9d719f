package downhill.session;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.scene.Scene;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;

/// A session on the first loss whose readings go on only when they are let, and whose answers arrive only when they are let.
final class Reader {

    private final Queue<Runnable> readings = new ArrayDeque<>();
    private final Queue<Runnable> answers = new ArrayDeque<>();
    final Session session;

    Reader() {
        session = Session.open(Optimizers.installed(),
                new Workers(Runnable::run, readings::add, survey -> { }, answers::add),
                Scene.of(Catalogue.first().scenario(), Catalogue.first().nudge()), Map.of(), Catalogue.first(),
                new Signal());
    }

    void loss(String text) {
        session.typing().type(Typing.Part.LOSS, text);
    }

    void rule(String text) {
        session.typing().type(Typing.Part.RULE, text);
    }

    /// Lets the oldest reading go on to its end.
    void read() {
        if (!readings.isEmpty()) {
            readings.remove().run();
        }
    }

    /// Lets the oldest answer arrive.
    void arrive() {
        if (!answers.isEmpty()) {
            answers.remove().run();
        }
    }

    /// Lets everything be read and arrive.
    void all() {
        while (!readings.isEmpty() || !answers.isEmpty()) {
            read();
            arrive();
        }
    }

    String shown() {
        return session.scene().runs().scenario().loss();
    }

    String shownRule() {
        return session.scene().runs().scenario().method().rule();
    }
}
