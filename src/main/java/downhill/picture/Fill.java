package downhill.picture;

/// How an area is filled.
///
/// @param role its colour
/// @param opacity 0 for invisible to 1
public record Fill(Role role, double opacity) {

    public static Fill of(Role role) {
        return new Fill(role, 1);
    }

    public Fill faded(double factor) {
        return new Fill(role, opacity * factor);
    }
}
