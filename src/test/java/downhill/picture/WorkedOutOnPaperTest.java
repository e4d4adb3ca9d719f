package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Coordinate;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Curvature;
import downhill.plugin.Equation;
import downhill.plugin.Vector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who has only a worksheet can work out all its answers: the loss, the lines of the rule, and the numbers that are given.
class WorkedOutOnPaperTest {

    private static final Box A4 = new Box(0, 0, 794, 1123);
    private static final int STEPS = 30;
    /// Answers have four digits.
    private static final double LAST_DIGIT = 5e-4;

    static Stream<Scenario> runs() {
        Scenario one = Scenario.of("w^4 - 3w^2 + w + 4", 0.03, Vector.of(0.3), STEPS);
        Scenario two = Scenario.of("(w^2 + b - 11)^2 + (w + b^2 - 7)^2", 0.01, Vector.of(-0.5, 0.5), STEPS);
        return Optimizers.installed().ids().stream().flatMap(id -> Stream.of(one, two)
                .flatMap(scenario -> Stream.of(scenario, scenario.withChance(chance -> chance.withNoise(0.3))))
                .map(scenario -> scenario.withOptimizer(id)));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void every_line_is_there_and_every_number_comes_from_what_is_there(Scenario scenario) {
        Moment moment = Moment.of(scenario);
        List<String> texts = texts(moment.frame(), scenario.optimizer());
        Reader reader = new Reader(moment.frame(), given(texts));
        Run run = moment.run();
        for (int step = 0; step < run.length(); step++) {
            Frame frame = moment.at(step).frame();
            for (Section along : frame.sections()) {
                WorkedLine.of(frame, along.track().coordinate())
                        .forEach(line -> assertThat(texts).contains(line.symbols().plain()));
            }
            reader.work(step);
            for (Coordinate coordinate : reader.coordinates) {
                double right = coordinate.of(run.point(step + 1));
                double scale = Math.max(Math.abs(right), Math.abs(coordinate.of(run.point(step))));
                assertThat(reader.at.get(coordinate)).as("step %s", step).isCloseTo(right, within(LAST_DIGIT * scale));
            }
        }
    }

    private static List<String> texts(Frame start, String optimizer) {
        Sketch sketch = new Sketch();
        Worksheet sheet = Worksheet.of(start, optimizer, "Run", RichText.symbol("L"), Sketch.WORDS, false);
        for (int index = 0; index < sheet.sheets(); index++) {
            sheet.paint(sketch.page(13), A4, index);
        }
        return sketch.texts();
    }

    /// β = 0.9,  v₀ = 0.
    private static Map<String, Double> given(List<String> texts) {
        Map<String, Double> given = new HashMap<>();
        texts.stream().filter(text -> text.matches("[^=]+ = [−0-9][^=]*(, {2}[^=]+ = [^=]*)*")).forEach(text -> {
            for (String each : text.split(", {2}")) {
                String[] sides = each.split(" = ");
                if (!sides[1].contains(",")) {
                    given.put(sides[0], ShownArithmetic.value(sides[1]).doubleValue());
                }
            }
        });
        return given;
    }

    /// Works the steps out, one after the other, from what is given alone.
    private static final class Reader {

        private final List<Coordinate> coordinates;
        private final Map<Coordinate, Double> at = new HashMap<>();
        private final Map<Coordinate, Map<String, Double>> known = new HashMap<>();
        private final Map<Coordinate, Double> slopeBefore = new HashMap<>();
        private final Map<Coordinate, Double> changeBefore = new HashMap<>();
        private final Frame start;
        private final Map<String, Double> given;
        private final List<GivenColumn> columns;

        Reader(Frame start, Map<String, Double> given) {
            this.start = start;
            this.given = given;
            columns = GivenColumn.of(start);
            coordinates = start.sections().stream().map(along -> along.track().coordinate()).toList();
            coordinates.forEach(each -> {
                at.put(each, given.get(each.symbol() + "₀"));
                known.put(each, new HashMap<>());
            });
        }

        void work(int step) {
            Map<Coordinate, Double> before = Map.copyOf(at);
            for (Equation line : start.run().working(step)) {
                Map<Coordinate, Double> results = new HashMap<>();
                for (Coordinate each : coordinates) {
                    Map<String, Double> values = new HashMap<>();
                    line.values().keySet().forEach(name -> values.put(name, value(name, each, step, before)));
                    results.put(each, worked(line, values));
                }
                results.forEach((each, result) -> known.get(each).put(line.name(), result));
            }
            for (Coordinate each : coordinates) {
                at.put(each, known.get(each).remove("w"));
                slopeBefore.put(each, slope(each, step, before));
                changeBefore.put(each, at.get(each) - before.get(each));
            }
        }

        private static double worked(Equation line, Map<String, Double> values) {
            return switch (Formula.parseUnwritten(line.formula(), values.keySet())) {
                case Parsed.Good(Formula formula) -> formula.value(values);
                case Parsed.Bad(var error) -> throw new AssertionError(error);
            };
        }

        private double value(String name, Coordinate of, int step, Map<Coordinate, Double> before) {
            Coordinate other = of.other();
            return switch (name) {
                case "w" -> before.get(of);
                case "a" -> given.get("a");
                case "t" -> step + 1;
                case "g" -> slope(of, step, before);
                case "g2" -> slope(other, step, before);
                case "g0" -> slopeBefore.get(of);
                case "L" -> start.run().descent().loss().value(point(before));
                case "k" -> column(name, of, step);
                case "h" -> second(before, of);
                case "h2" -> second(before, other);
                case "h12" -> start.run().descent().loss().at(point(before)).curvature().wb();
                case "s2" -> changeBefore.get(other);
                case "y2" -> known.get(other).get("y");
                default -> remembered(name, of);
            };
        }

        private double remembered(String name, Coordinate of) {
            String symbol = Typesetter.symbols(of, false).variable(name).plain();
            if (known.get(of).containsKey(name)) {
                return known.get(of).get(name);
            }
            boolean isChange = name.equals("s") && changeBefore.containsKey(of) && !given.containsKey("s₀");
            Double value = isChange ? changeBefore.get(of) : given.getOrDefault(symbol, given.get(symbol + "₀"));
            assertThat(value).as("%s of %s is given", symbol, given).isNotNull();
            return value;
        }

        private double slope(Coordinate of, int step, Map<Coordinate, Double> before) {
            return start.isNoisy() ? column("g", of, step)
                    : of.of(start.run().descent().loss().at(point(before)).gradient());
        }

        private double column(String name, Coordinate of, int step) {
            GivenColumn found = columns.stream().filter(column -> column.name().equals(name)
                    && (name.equals("k") || column.along().track().coordinate() == of)).findFirst().orElseThrow();
            return ShownArithmetic.value(found.text(step)).doubleValue();
        }

        private double second(Map<Coordinate, Double> before, Coordinate of) {
            Curvature curvature = start.run().descent().loss().at(point(before)).curvature();
            return of == Coordinate.W ? curvature.ww() : curvature.bb();
        }

        private Vector point(Map<Coordinate, Double> before) {
            return coordinates.size() == 1 ? Vector.of(before.get(Coordinate.W))
                    : Vector.of(before.get(Coordinate.W), before.get(Coordinate.B));
        }
    }
}
