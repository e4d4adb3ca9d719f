package downhill.picture;

/// How an area is filled.
///
/// @param role its colour
/// @param opacity 0 for invisible to 1
/// @param shade the light that falls on it: 0 for the colour as it is, up to 1 for white, down to −1 for black
public record Fill(Role role, double opacity, double shade) {

    public Fill(Role role, double opacity) {
        this(role, opacity, 0);
    }

    public static Fill of(Role role) {
        return new Fill(role, 1);
    }

    public Fill faded(double factor) {
        return new Fill(role, opacity * factor, shade);
    }

    /// The same in another light.
    public Fill shaded(double light) {
        return new Fill(role, opacity, light);
    }
}
