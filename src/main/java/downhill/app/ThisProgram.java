package downhill.app;

/// What is running: which version of it, on what.
final class ThisProgram {

    private ThisProgram() {
    }

    /// Its version; empty where it is not run as a module.
    static String version() {
        return Main.class.getModule().getDescriptor() == null ? ""
                : Main.class.getModule().getDescriptor().rawVersion().orElse("");
    }

    /// In one line, all that may matter for a mistake, and nothing of who runs it.
    static String told() {
        return "Downhill " + version() + ", Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch") + ", JavaFX "
                + System.getProperty("javafx.version");
    }
}
