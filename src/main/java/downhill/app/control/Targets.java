package downhill.app.control;

/// How large what is clicked or touched is at least, in pixels.
final class Targets {

    static final double LEAST = 24;

    private Targets() {
    }
}
