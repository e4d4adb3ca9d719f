package downhill.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a class has answered, as text: all that dots and bars show, for who can't see them, and with names where those are
/// to be seen.
public final class TallySentence {

    private static final int DIGITS = 4;

    private TallySentence() {
    }

    /// How many have answered, and once that may be seen, how many rightly.
    public static String counted(Tally tally, Words words) {
        return tally.rights().isPresent() ? words.text("tally.rights", tally.answered(), tally.rights().getAsInt())
                : words.text("tally.answered", tally.answered());
    }

    /// A line for every answer that was given, with how many gave it.
    public static List<String> lines(Tally tally, Words words) {
        List<String> lines = new ArrayList<>();
        for (Tally.Option option : tally.options()) {
            lines.add(line(option.label().apply(words).plain(), option.count(), option.right(), option.who(), words));
        }
        if (tally.options().isEmpty()) {
            Map<String, List<Tally.Dot>> same = tally.dots().stream()
                    .sorted(Comparator.comparingDouble(dot -> dot.at().w()))
                    .collect(Collectors.groupingBy(dot -> told(dot, tally.scale()), LinkedHashMap::new,
                            Collectors.toList()));
            same.forEach((told, dots) -> lines.add(line(told, dots.size(),
                    tally.isRevealed() && dots.stream().allMatch(Tally.Dot::right),
                    dots.stream().map(Tally.Dot::who).filter(who -> !who.isEmpty()).toList(), words)));
        }
        return lines;
    }

    private static String line(String answer, int count, boolean right, List<String> who, Words words) {
        String counted = words.text(right ? "tally.line.right" : "tally.line", answer, count);
        return who.isEmpty() ? counted : words.text("tally.line.who", counted, String.join(", ", who));
    }

    /// What one dot says.
    public static String told(Tally.Dot dot, Tally.Scale scale) {
        String first = Numbers.readable(dot.at().w(), DIGITS);
        return switch (scale) {
            case W -> "w = " + first;
            case MAP -> "w = " + first + ", b = " + Numbers.readable(dot.at().b(), DIGITS);
            case NUDGE -> "δw = " + first;
            case RATE -> "a = " + first;
            case NONE, NUMBER -> first;
        };
    }

    /// All of it in one, without names: they are nobody's business who looks at a figure.
    public static String of(Tally tally, Words words) {
        Tally nameless = new Tally(tally.scale(),
                tally.dots().stream().map(dot -> new Tally.Dot(dot.at(), dot.right(), "")).toList(),
                tally.options().stream().map(option -> new Tally.Option(option.label(), option.count(), option.right(),
                        List.of())).toList(), tally.right(), tally.answered(), tally.rights());
        return words.text("tally.told", counted(tally, words), String.join("; ", lines(nameless, words)));
    }
}
