package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.plugin.Equation;
import downhill.plugin.Vector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What else has to be given for the steps of a run to be worked out by hand: the settings of its rule, and what the rule
/// remembers at first.
final class GivenSettings {

    /// Settings that a rule's working calls otherwise than the command line does: decay, min and max.
    private static final Set<String> CALLED_OTHERWISE = Set.of("lambda", "least", "most");

    private GivenSettings() {
    }

    /// β = 0.9,  v₀ = 0; empty for a rule that has neither.
    static RichText of(Run run, Words words) {
        Map<RichText, Double> given = new LinkedHashMap<>();
        Typesetter symbols = Typesetter.symbols(Coordinate.W, false);
        int steps = Math.min(GivenRule.STEPS, run.length());
        IntStream.range(0, steps).mapToObj(run::working).forEach(lines -> lines.forEach(line ->
                line.values().forEach((name, value) -> {
                    if (isSetting(name, words) && lines.stream().noneMatch(other -> other.name().equals(name))) {
                        given.putIfAbsent(symbols.variable(name), value.get(0));
                    }
                })));
        for (Equation line : run.length() == 0 ? List.<Equation>of() : run.working(0)) {
            Vector before = line.values().get(line.name());
            if (before != null && !line.name().equals("w")) {
                given.put(symbols.variable(line.name()).plus(RichText.symbol("₀")), before.get(0));
            }
        }
        RichText all = RichText.empty();
        for (Map.Entry<RichText, Double> each : given.entrySet()) {
            all = all.plus(RichText.symbol(all.plain().isEmpty() ? "" : ",  ")).plus(each.getKey())
                    .plus(RichText.symbol(" = " + Numbers.exact(each.getValue())));
        }
        return all;
    }

    private static boolean isSetting(String name, Words words) {
        return words.has("setting." + name) || CALLED_OTHERWISE.contains(name);
    }
}
