package downhill.app;

import java.util.List;
import org.junit.jupiter.api.AfterAll;

/// Tests that go to every view, in one window of their own: opened for the first, closed after the last.
abstract class AtEveryView {

    private static EveryView views;

    static List<EveryView.View> all() {
        return EveryView.all();
    }

    /// The window. It speaks and is as large as the test before left it.
    final EveryView views() {
        if (views == null) {
            views = new EveryView(Opened.anew());
        }
        return views;
    }

    @AfterAll
    static void close() throws Throwable {
        Toolkit.onFxThread(() -> {
            if (views != null) {
                views.leave();
                views = null;
            }
            return null;
        });
    }
}
