package downhill.descent.data;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which columns somebody may mean who writes a name, the beginning of one, or a number from 1.
///
/// A heading mostly has its unit behind its name, as in `distance (Mpc)`, and nobody writes that again. What could be meant
/// more nearly comes first, so that a column stays chosen by its whole name whatever others begin like it.
public final class NamedColumns {

    private static final Pattern UNIT = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]$");

    private NamedColumns() {
    }

    /// The places, from 0, of the columns that fit best: one alone is meant, of several it can't be told which.
    ///
    /// @param names the names of all columns, each another
    public static List<Integer> meant(String wanted, List<String> names) {
        String name = wanted.strip();
        if (name.isEmpty()) {
            return List.of();
        }
        String small = small(name);
        List<Integer> alike = where(names, each -> small(each).equals(small));
        return Stream.of(where(names, name::equals),
                        alike.size() == 1 ? alike : List.<Integer>of(),
                        counted(name, names.size()),
                        where(names, each -> small(UNIT.matcher(each).replaceFirst("")).equals(small)),
                        where(names, each -> small(each).startsWith(small)))
                .filter(some -> !some.isEmpty()).findFirst().orElse(List.of());
    }

    /// What to say of a name or number that means no column, or could mean several.
    public static DataMessage unclear(String wanted, List<String> names) {
        List<Integer> meant = meant(wanted, names);
        String key = meant.size() > 1 ? "data.error.some-columns" : "data.error.no-column";
        Stream<String> told = meant.size() > 1 ? meant.stream().map(names::get) : names.stream();
        return DataMessage.of(key, SkippedRow.quoted(wanted), String.join("; ", told.limit(20).toList()), names.size());
    }

    private static List<Integer> counted(String number, int columns) {
        return IntStream.range(0, columns).filter(index -> String.valueOf(index + 1).equals(number)).boxed().toList();
    }

    private static List<Integer> where(List<String> names, Predicate<String> fits) {
        return IntStream.range(0, names.size()).filter(index -> fits.test(names.get(index))).boxed().toList();
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
