package downhill.export.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// Pictures that follow each other, each by what has changed since another. What occurs more than once is kept once.
///
/// A list of numbers is written by another as `copy skip add` and so many numbers, over and over: copy so many of the other,
/// leave out so many, then add those. A number is added as its distance back from the first that has not been there yet, so
/// that new ones are all 0.
final class WebFrames {

    private final Map<String, Integer> known = new LinkedHashMap<>();
    private int told;

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
        StringJoiner code = new StringJoiner(" ");
        int next = 0;
        int at = 0;
        while (at < now.size()) {
            int copied = 0;
            while (at < now.size() && next < before.size() && now.get(at).equals(before.get(next))) {
                at++;
                next++;
                copied++;
            }
            List<Integer> added = new ArrayList<>();
            int found = next;
            while (at < now.size()) {
                found = indexFrom(before, next, now.get(at));
                if (found >= 0) {
                    break;
                }
                added.add(now.get(at));
                at++;
            }
            int skipped = at < now.size() ? found - next : 0;
            next += skipped;
            code.add(Integer.toString(copied)).add(Integer.toString(skipped)).add(Integer.toString(added.size()));
            added.forEach(number -> code.add(Integer.toString(back(number))));
        }
        return code.toString();
    }

    private int back(int number) {
        if (number == told) {
            told++;
            return 0;
        }
        return told - number;
    }

    private static int indexFrom(List<Integer> list, int from, int number) {
        for (int index = from; index < list.size(); index++) {
            if (list.get(index) == number) {
                return index;
            }
        }
        return -1;
    }
}
