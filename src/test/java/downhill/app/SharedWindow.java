package downhill.app;

import downhill.scene.Scene;

/// The window that tests share, one after the other: another is opened only where another scene is asked for, or where a
/// test has left something behind that can't be reset.
final class SharedWindow {

    private static Opened kept;

    private SharedWindow() {
    }

    /// One that is as newly opened on a scene.
    static Opened on(Scene scene) {
        if (kept == null || !kept.first.equals(scene) || !kept.isReusable() || !kept.reset()) {
            if (kept != null) {
                kept.stage.close();
            }
            kept = new Opened(scene, false);
        }
        return kept;
    }

    static boolean is(Opened opened) {
        return opened == kept;
    }
}
