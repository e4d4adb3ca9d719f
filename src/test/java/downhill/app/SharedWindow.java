package downhill.app;

import downhill.scene.Scene;
import javafx.stage.Window;

/// The windows that tests share, one after the other: another is opened only where another scene is asked for, or where a
/// test has left something behind that can't be reset.
final class SharedWindow {

    private static Opened kept;
    private static Opened comparing;

    private SharedWindow() {
    }

    /// One that is as newly opened on a scene.
    static Opened on(Scene scene) {
        kept = again(kept, scene, false);
        return kept;
    }

    /// One whose tabs have both been seen.
    static Opened knowingBoth(Scene scene) {
        comparing = again(comparing, scene, true);
        return comparing;
    }

    private static Opened again(Opened before, Scene scene, boolean knowsBoth) {
        if (before != null && before.first.equals(scene) && before.isReusable() && before.reset()) {
            return before;
        }
        if (before != null) {
            before.stage.close();
        }
        return new Opened(scene, false, knowsBoth);
    }

    static boolean is(Opened opened) {
        return opened == kept || opened == comparing;
    }

    /// Whether a window is one of them.
    static boolean is(Window window) {
        return kept != null && window == kept.stage || comparing != null && window == comparing.stage;
    }
}
