package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.formula.Chosen;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Equation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.IntStream;

/// The rule of a run as all steps of a worksheet need it: every line that one of them takes, those that give the same
/// beneath each other, and in words what the lines don't say themselves.
final class GivenRule {

    /// How many of the first steps are looked through: more than a worksheet has.
    static final int STEPS = 60;

    private static final String MOVE = "w";

    /// What rules don't say in their lines, of one weight and of two.
    private static final List<String> TOLD = List.of("worksheet.choice.newton", "worksheet.choice.newton.two",
            "worksheet.choice.barzilai-borwein", "worksheet.choice.barzilai-borwein.two", "worksheet.symbols.newton.two",
            "worksheet.symbols.barzilai-borwein", "worksheet.symbols.barzilai-borwein.two");

    private final Run run;
    private final WorkedFormulas formulas = new WorkedFormulas();

    GivenRule(Run run) {
        this.run = run;
    }

    /// The lines of both weights, each only once; those that give the weights come last.
    List<RichText> lines(List<Section> sections) {
        SequencedSet<RichText> all = new LinkedHashSet<>();
        sections.forEach(section -> all.addAll(lines(section)));
        return List.copyOf(all);
    }

    private List<RichText> lines(Section section) {
        Map<String, SequencedSet<RichText>> byName = new LinkedHashMap<>();
        for (int step = 0; step < Math.min(STEPS, run.length()); step++) {
            for (Equation line : working(step)) {
                byName.computeIfAbsent(line.name(), name -> new LinkedHashSet<>()).add(symbols(line, section));
            }
        }
        List<RichText> lines = new ArrayList<>();
        byName.forEach((name, each) -> lines.addAll(name.equals(MOVE) ? List.of() : each));
        lines.addAll(byName.getOrDefault(MOVE, new LinkedHashSet<>()));
        return lines;
    }

    /// The working of a step that can be read; w ← w + Δw for any other.
    private List<Equation> working(int step) {
        List<Equation> lines = run.working(step);
        boolean isRead = !lines.isEmpty() && lines.stream().allMatch(line -> formulas.of(line) instanceof Parsed.Good);
        return isRead ? lines : List.of(new Equation(MOVE, "w + dw", run.point(step + 1))
                .with(MOVE, run.point(step)).with("dw", run.change(step)));
    }

    private RichText symbols(Equation line, Section section) {
        Coordinate coordinate = section.track().coordinate();
        Formula formula = switch (formulas.of(line)) {
            case Parsed.Good(Formula read) -> read;
            case Parsed.Bad(var error) -> throw new IllegalStateException(error.toString());
        };
        Chosen chosen = formula.chosen(coordinate.of(line.values()));
        Typesetter symbols = Typesetter.symbols(coordinate, section.isNoisy());
        return symbols.variable(line.name()).plus(Typesetter.sign(" ← ")).plus(symbols.set(chosen.expression()))
                .plus(symbols.condition(chosen.because()));
    }

    /// Whether some line has that name among what goes into it.
    boolean uses(String name) {
        return IntStream.range(0, Math.min(STEPS, run.length())).anyMatch(step ->
                run.working(step).stream().anyMatch(line -> line.values().containsKey(name)));
    }

    /// What the lines don't say: which of them is taken when, and what they take from the step before.
    List<RichText> told(String optimizer, Words words) {
        boolean isChoice = IntStream.range(0, Math.min(STEPS, run.length())).mapToObj(this::working)
                .map(lines -> lines.getLast().formula()).distinct().count() > 1;
        String ending = optimizer + (run.descent().start().size() == 2 ? ".two" : "");
        return TOLD.stream().filter(key -> key.endsWith("." + ending))
                .filter(key -> isChoice || !key.startsWith("worksheet.choice.")).map(words::rich).toList();
    }
}
