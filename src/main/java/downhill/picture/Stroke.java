package downhill.picture;

/// How a line is drawn.
///
/// @param role its colour
/// @param width its width in the page's units
/// @param dash whole, dashed or dotted
/// @param opacity 0 for invisible to 1
public record Stroke(Role role, double width, Dash dash, double opacity) {

    /// Whole or broken.
    public enum Dash { WHOLE, DASHED, DOTTED }

    public static Stroke of(Role role, double width) {
        return new Stroke(role, width, Dash.WHOLE, 1);
    }

    public Stroke dashed() {
        return new Stroke(role, width, Dash.DASHED, opacity);
    }

    public Stroke dotted() {
        return new Stroke(role, width, Dash.DOTTED, opacity);
    }

    public Stroke faded(double factor) {
        return new Stroke(role, width, dash, opacity * factor);
    }
}
