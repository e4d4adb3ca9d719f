package downhill.app.control;

/// How large what is clicked or touched is at least, in pixels.
public final class Targets {

    public static final double LEAST = 24;

    private Targets() {
    }
}
