package downhill.scene;

import java.util.EnumMap;
import java.util.Map;

/// Which parts of the window are there to be seen and used.
///
/// @param limited those that aren't simply shown
public record Parts(Map<Part, Access> limited) {

    public Parts {
        Map<Part, Access> known = new EnumMap<>(Part.class);
        limited.forEach((part, access) -> {
            if (access != Access.SHOWN) {
                known.put(part, access);
            }
        });
        limited = Map.copyOf(known);
    }

    /// Everything is shown.
    public static Parts all() {
        return new Parts(Map.of());
    }

    public Access of(Part part) {
        return limited.getOrDefault(part, Access.SHOWN);
    }

    public Parts with(Part part, Access access) {
        Map<Part, Access> more = new EnumMap<>(Part.class);
        more.putAll(limited);
        more.put(part, access);
        return new Parts(more);
    }
}
