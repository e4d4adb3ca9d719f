package downhill.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds what was probably meant by a mistyped name.
final class Nearest {

    private Nearest() {
    }

    /// The candidate that takes the fewest changed letters; none if that would be about half of them.
    static Optional<String> to(String typed, List<String> candidates) {
        String plain = typed.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> distance(plain, candidate) <= Math.max(1, (candidate.length() - 1) / 3))
                .min(Comparator.comparingInt(candidate -> distance(plain, candidate)));
    }

    /// How many letters must be put in, left out or replaced to get from one to the other (Levenshtein, 1965).
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[above.length];
            here[0] = row;
            for (int column = 1; column < here.length; column++) {
                int replaced = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(replaced, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[other.length()];
    }
}
