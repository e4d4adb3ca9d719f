package downhill.user;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// A mistake of the program's, as it may be kept and passed on: what kinds of failure it was, and where in the code each was
/// noticed. What a failure says is left out, as formulas, names of files and what the user typed may be quoted there.
///
/// @param lines the outermost failure first, each followed by its places, then what caused it
public record Mistake(List<String> lines) {

    private static final int MOST_PLACES = 60;
    private static final int MOST_CAUSES = 8;

    public Mistake {
        lines = List.copyOf(lines);
    }

    public static Mistake of(Throwable failure) {
        List<String> lines = new ArrayList<>();
        // A cause can be its own, by way of others.
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable at = failure; at != null && told.size() < MOST_CAUSES && told.add(at); at = at.getCause()) {
            lines.add((told.size() == 1 ? "" : "caused by ") + at.getClass().getName());
            StackTraceElement[] places = at.getStackTrace();
            for (int place = 0; place < Math.min(places.length, MOST_PLACES); place++) {
                lines.add("    at " + told(places[place]));
            }
            if (places.length > MOST_PLACES) {
                lines.add("    and " + (places.length - MOST_PLACES) + " more");
            }
        }
        return new Mistake(lines);
    }

    private static String told(StackTraceElement place) {
        return place.getClassName() + "." + place.getMethodName() + ":" + place.getLineNumber();
    }

    /// All lines.
    public String text() {
        return String.join("\n", lines) + "\n";
    }
}
