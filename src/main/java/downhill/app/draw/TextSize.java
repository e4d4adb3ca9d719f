package downhill.app.draw;

/// How large text is in a window: it grows with the window, so that a picture projected on a wall can be read, and by as
/// much as the user asks for.
///
/// @param zoom the user's own factor
public record TextSize(double zoom) {

    private static final double NORMAL = 13.4;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double STEP = 1.1;

    public static TextSize normal() {
        return new TextSize(1);
    }

    public TextSize larger() {
        return new TextSize(Math.min(2.2, zoom * STEP));
    }

    public TextSize smaller() {
        return new TextSize(Math.max(0.7, zoom / STEP));
    }

    /// The em in a window of that size, in halves of a pixel: for each the toolkit remembers all styles anew, over a
    /// megabyte.
    public double em(double width, double height) {
        double fit = Math.clamp(Math.min(width / WIDTH, height / HEIGHT), 0.86, 6);
        return Math.round(2 * NORMAL * fit * zoom) / 2.0;
    }
}
