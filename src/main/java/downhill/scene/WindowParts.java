package downhill.scene;

import java.util.EnumMap;
import java.util.Map;

/// Which parts of the window are there to be seen and used.
///
/// @param limited those that aren't simply shown
public record WindowParts(Map<WindowPart, Access> limited) {

    public WindowParts {
        Map<WindowPart, Access> known = new EnumMap<>(WindowPart.class);
        limited.forEach((part, access) -> {
            if (access != Access.SHOWN) {
                known.put(part, access);
            }
        });
        limited = Map.copyOf(known);
    }

    /// Everything is shown.
    public static WindowParts all() {
        return new WindowParts(Map.of());
    }

    public Access of(WindowPart part) {
        return limited.getOrDefault(part, Access.SHOWN);
    }

    public WindowParts with(WindowPart part, Access access) {
        Map<WindowPart, Access> more = new EnumMap<>(WindowPart.class);
        more.putAll(limited);
        more.put(part, access);
        return new WindowParts(more);
    }
}
