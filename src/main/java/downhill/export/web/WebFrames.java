package downhill.export.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Pictures that follow each other, each by what has changed since another. What occurs more than once is kept once.
///
/// A list of numbers is written by another as `copy,skip,add` over and over, a `;` between: copy so many of the other, leave
/// out so many, then add those; the rest is copied. One that has not been there yet is added as `n`, the one after the last
/// that was added and had been there as `o`, any other as its distance from that, as `=` and its number, or as `~` and how
/// far back it was, whichever is shortest.
final class WebFrames {

    private final Map<String, Integer> known = new LinkedHashMap<>();
    private int told;
    private int expected;

    /// All there is, in its order.
    List<String> all() {
        return List.copyOf(known.keySet());
    }

    /// The numbers of what a picture is made of.
    List<Integer> numbers(List<String> parts) {
        List<Integer> numbers = new ArrayList<>();
        parts.forEach(part -> numbers.add(known.computeIfAbsent(part, each -> known.size())));
        return numbers;
    }

    /// A list as it differs from another.
    String written(List<Integer> now, List<Integer> before) {
        int[][] common = new Common(now, before).lengths();
        StringBuilder code = new StringBuilder();
        int at = 0;
        int next = 0;
        while (at < now.size() || next < before.size()) {
            int copied = 0;
            while (at < now.size() && next < before.size() && now.get(at).equals(before.get(next))) {
                at++;
                next++;
                copied++;
            }
            int skipped = next;
            StringBuilder added = new StringBuilder();
            while ((at < now.size() || next < before.size())
                    && !(at < now.size() && next < before.size() && now.get(at).equals(before.get(next)))) {
                if (next == before.size() || at < now.size() && common[at + 1][next] >= common[at][next + 1]) {
                    added.append(sign(now.get(at)));
                    at++;
                } else {
                    next++;
                }
            }
            skipped = next - skipped;
            if (skipped > 0 || !added.isEmpty()) {
                code.append(code.isEmpty() ? "" : ";").append(copied).append(',').append(skipped).append(',').append(added);
            }
        }
        return code.toString();
    }

    private String sign(int number) {
        if (number == told) {
            told++;
            return "n";
        }
        int off = number - expected;
        expected = number + 1;
        String first = "=" + number;
        String last = "~" + (told - number);
        String other = off == 0 ? "o" : off > 0 ? "+" + off : Integer.toString(off);
        String shorter = last.length() < first.length() ? last : first;
        return shorter.length() < other.length() ? shorter : other;
    }

    /// How much of two lists is the same in the same order, from each pair of places on.
    private record Common(List<Integer> now, List<Integer> before) {

        int[][] lengths() {
            int[][] lengths = new int[now.size() + 1][before.size() + 1];
            for (int at = now.size() - 1; at >= 0; at--) {
                int[] row = lengths[at];
                int[] below = lengths[at + 1];
                int number = now.get(at);
                for (int next = before.size() - 1; next >= 0; next--) {
                    row[next] = number == before.get(next) ? below[next + 1] + 1 : Math.max(below[next], row[next + 1]);
                }
            }
            return lengths;
        }
    }
}
