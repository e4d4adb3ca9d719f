package downhill.export.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Many texts of a few kinds, in rows: each kind once, the kind of each text, and below each other what the texts of a kind
/// differ in. Like that they are packed to half of what they would be as they are.
///
/// The first row is the number of kinds. Each kind is a row, with a sign for each place in which its texts differ. The next
/// row has a character for the kind of each text. Then, for each kind that has such places, a row for each of its texts;
/// where the same stood in a text before, how far back that is.
final class WebColumns {

    private static final char PLACE = '\u0001';
    private static final char BACK = '\u0002';
    /// The character of the first kind, and where those begin that are beyond the ones that come in pairs.
    private static final int FIRST = 35;
    private static final int PAIRED = 0xD000;
    private static final int BEYOND = 0x10000;
    /// What is shorter is not written any shorter by where it was.
    private static final int SHORT = 10;

    private final Pattern places;
    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final List<List<String>> columns = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final StringBuilder order = new StringBuilder();
    private int count;

    private WebColumns(Pattern places) {
        this.places = places;
    }

    /// @param places where texts of a kind differ
    static List<String> rows(List<String> texts, Pattern places) {
        WebColumns columns = new WebColumns(places);
        texts.forEach(columns::add);
        List<String> rows = new ArrayList<>(List.of(Integer.toString(columns.kinds.size())));
        rows.addAll(columns.kinds.keySet());
        rows.add(columns.order.toString());
        columns.columns.forEach(rows::addAll);
        return rows;
    }

    private void add(String text) {
        StringBuilder kind = new StringBuilder();
        StringBuilder values = new StringBuilder();
        Matcher place = places.matcher(text);
        int end = 0;
        while (place.find()) {
            kind.append(text, end, place.start()).append(PLACE);
            values.append(end == 0 ? "" : PLACE).append(place.group());
            end = place.end();
        }
        int number = kinds.computeIfAbsent(kind.append(text.substring(end)).toString(), each -> {
            columns.add(new ArrayList<>());
            return kinds.size();
        });
        order.appendCodePoint(number < PAIRED ? FIRST + number : BEYOND + number - PAIRED);
        if (end > 0) {
            String body = values.toString();
            Integer before = body.length() > SHORT ? seen.put(body, count) : null;
            columns.get(number).add(before == null ? body : BACK + Integer.toString(count - before));
        }
        count++;
    }
}
