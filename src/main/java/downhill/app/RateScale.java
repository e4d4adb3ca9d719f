package downhill.app;

/// The learning rates that a scale shows where nothing asks for more: from 0.001 to 10, as powers of ten.
final class RateScale {

    static final int LOW = -3;
    static final int HIGH = 1;

    private RateScale() {
    }
}
