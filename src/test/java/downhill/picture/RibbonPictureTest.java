package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Catalogue;
import downhill.descent.Coordinate;
import downhill.descent.Descent;
import downhill.descent.Optimizers;
import downhill.descent.OutcomeMap;
import downhill.descent.PluginJar;
import downhill.descent.PluginSource;
import downhill.descent.Preparation;
import downhill.descent.RateAxis;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.descent.Scenario;
import downhill.descent.StartAxis;
import downhill.descent.Sweep;
import downhill.plugin.Vector;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RibbonPictureTest {

    private static final Box BOX = new Box(0, 0, 830, 70);
    static final Box RIBBON = RateFigure.ribbon(BOX, 13, 15);
    private static final RateScale SCALE = RateScale.USUAL;
    private static final Map<Scenario, Sweep> SWEEPS = new HashMap<>();

    private static Descent descent(Scenario scenario) {
        return ((Preparation.Ready) Preparation.of(scenario, Optimizers.installed())).descent();
    }

    private static Sweep sweep(Scenario scenario) {
        return SWEEPS.computeIfAbsent(scenario, swept -> {
            Sweep[] last = new Sweep[1];
            Sweep.make(descent(swept), -3, 1, () -> false, pass -> last[0] = pass);
            return last[0];
        });
    }

    static Sketch ribbon(Scenario scenario) {
        Sketch sketch = new Sketch();
        Descent descent = descent(scenario);
        new RateFigure(SCALE, Optional.of(sweep(scenario)),
                StabilityRuler.notches(descent.loss(), Optional.of(Vector.of(0)), descent), Optional.empty())
                .paint(sketch.page(13), BOX, RIBBON);
        return sketch;
    }

    private static double[] ends(Sketch sketch, Role role) {
        List<Box> parts = sketch.all(Sketch.Piece.Area.class).stream().filter(area -> area.fill().role() == role)
                .map(area -> Sketch.around(area.corners())).toList();
        return new double[] {parts.stream().mapToDouble(Box::left).min().orElseThrow(),
            parts.stream().mapToDouble(Box::right).max().orElseThrow()};
    }

    @Test
    void on_a_bowl_the_ribbon_changes_where_the_ruler_stands() {
        Sketch sketch = ribbon(Catalogue.first().scenario());
        double aRate = RIBBON.width() / 400;
        assertThat(ends(sketch, Role.CRAWLS)[0]).isEqualTo(RIBBON.left());
        assertThat(ends(sketch, Role.GLIDES)[1]).isCloseTo(SCALE.x(0.5, RIBBON), within(aRate));
        assertThat(ends(sketch, Role.ZIG_ZAGS)[0]).isCloseTo(SCALE.x(0.5, RIBBON), within(aRate));
        assertThat(ends(sketch, Role.NEVER_SETTLES)[0]).isCloseTo(SCALE.x(1, RIBBON), within(aRate));
        assertThat(ends(sketch, Role.RUNS_AWAY)[0]).isCloseTo(SCALE.x(1, RIBBON), within(2 * aRate));
        assertThat(ends(sketch, Role.RUNS_AWAY)[1]).isCloseTo(RIBBON.right(), within(1e-9));
        assertThat(sketch.texts()).contains("crawls", "glides", "zig-zags", "runs away", "local 1/L″", "2/L″", "0.001",
                "10");
    }

    @Test
    void a_word_stands_only_over_a_stretch_that_is_wide_enough() {
        assertThat(ribbon(Catalogue.first().scenario()).texts()).doesNotContain("never settles");
    }

    @Test
    void a_word_may_be_wider_than_its_stretch_but_leaves_the_others_alone() {
        Scenario first = Catalogue.first().scenario();
        for (double width = 900; width > 250; width -= 10) {
            Box box = new Box(0, 0, width, 70);
            Sketch sketch = new Sketch();
            Ribbon.paint(sketch.page(13), RateFigure.ribbon(box, 13, 15), SCALE, sweep(first));
            List<Sketch.Piece.Text> words = sketch.all(Sketch.Piece.Text.class);
            if (width > 550) {
                assertThat(sketch.texts()).as("%s wide", width).contains("zig-zags");
            }
            for (Sketch.Piece.Text word : words) {
                assertThat(box.left() <= word.box().left() && word.box().right() <= box.right()).isTrue();
                assertThat(words).filteredOn(other -> other != word && other.box().overlaps(word.box())).isEmpty();
            }
        }
    }

    @Test
    void what_runs_away_is_hatched() {
        assertThat(ribbon(Catalogue.first().scenario()).all(Sketch.Piece.Segments.class)).hasSizeGreaterThan(0);
    }

    @Test
    void labels_of_the_scale_do_not_overlap() {
        for (String loss : List.of("w^2", "50w^2", "0.05w^2", "w^2/2", "5w^2")) {
            List<Box> labels = ribbon(Catalogue.first().scenario().withLoss(loss)).all(Sketch.Piece.Text.class).stream()
                    .map(Sketch.Piece.Text::box).toList();
            for (int one = 0; one < labels.size(); one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(labels.get(one).overlaps(labels.get(other))).as(loss).isFalse();
                }
            }
        }
    }

    @Test
    void there_are_no_marks_where_the_slope_does_not_grow() {
        Descent kink = descent(Catalogue.first().scenario().withLoss("|w|"));
        assertThat(StabilityRuler.notches(kink.loss(), Optional.of(Vector.of(0)), kink)).isEmpty();
        Descent bowl = descent(Catalogue.first().scenario());
        assertThat(StabilityRuler.notches(bowl.loss(), Optional.empty(), bowl)).isEmpty();
    }

    @Test
    void another_rule_has_its_own_mark_or_none() {
        Descent momentum = descent(Catalogue.first().scenario().withOptimizer("momentum"));
        assertThat(StabilityRuler.notches(momentum.loss(), Optional.of(Vector.of(0)), momentum))
                .containsExactly(new StabilityRuler.Notch(3.8, 1.9, 1));
        Descent adam = descent(Catalogue.first().scenario().withOptimizer("adam"));
        assertThat(StabilityRuler.notches(adam.loss(), Optional.of(Vector.of(0)), adam)).isEmpty();
    }

    @Test
    void a_plugins_edge_is_marked_once_its_run_is_made_and_nothing_else(@TempDir Path folder, @TempDir Path scratch) {
        PluginJar.writeAll(folder, scratch, List.of(PluginSource.of("WithEdge", "edge", "return OptionalDouble.of(2);")));
        Preparation ready = Preparation.of(Catalogue.first().scenario().withOptimizer("with-edge"),
                Optimizers.installedAnd(folder));
        Descent made = Runner.run(((Preparation.Ready) ready).descent()).descent();
        assertThat(StabilityRuler.notches(made.loss(), Optional.of(Vector.of(0)), made))
                .containsExactly(new StabilityRuler.Notch(2, 1, 1));
    }

    @Test
    void the_dot_on_the_curve_is_the_present_runs_loss() {
        Scenario scenario = Catalogue.first().scenario();
        Run run = Run.of(descent(scenario));
        for (boolean logarithmic : new boolean[] {false, true}) {
            LossOverRate.Content content = new LossOverRate.Content(sweep(scenario), 3, 0.15, run.loss(3), logarithmic);
            Sketch sketch = new Sketch();
            LossOverRate.paint(sketch.page(13), BOX, SCALE, content);
            Sketch.Piece.Dot dot = sketch.dots(Role.PATH).findFirst().orElseThrow();
            Plane plane = new Plane(BOX, new Interval(-3, 1), LossOverRate.heights(content));
            assertThat(dot.x()).isCloseTo(SCALE.x(0.15, BOX), within(1e-9));
            assertThat(plane.valueAt(dot.y()))
                    .isCloseTo(logarithmic ? Math.log10(run.loss(3)) : run.loss(3), within(1e-9));
        }
    }

    @Test
    void what_is_beyond_the_curves_height_is_marked_at_its_edge() {
        Scenario scenario = Catalogue.first().scenario();
        Sketch sketch = new Sketch();
        LossOverRate.paint(sketch.page(13), BOX, SCALE,
                new LossOverRate.Content(sweep(scenario), 40, 0.15, 0, false));
        List<Sketch.Piece.Segments> off = sketch.all(Sketch.Piece.Segments.class);
        assertThat(off).hasSize(1);
        assertThat(off.getFirst().pairs().x(0)).isCloseTo(SCALE.x(1.02, BOX), within(5.0));
        assertThat(off.getFirst().pairs().y(0)).isEqualTo(BOX.top());
    }

    @Test
    void every_valley_of_a_map_has_its_hue_and_what_runs_away_another() {
        Scenario scenario = Catalogue.find("two-valleys").orElseThrow().scenario();
        OutcomeMap[] map = new OutcomeMap[1];
        OutcomeMap.make(descent(scenario),
                new OutcomeMap.Grid(new StartAxis(Coordinate.W, -2, 2), new RateAxis(-3, 1), 40, 30), () -> false,
                pass -> map[0] = pass);
        assertThat(fill(map[0], 5, 5).role()).as("the valley on the left").isNotEqualTo(fill(map[0], 35, 5).role());
        assertThat(fill(map[0], 5, 29).role()).isEqualTo(Role.RUNS_AWAY);
        assertThat(fill(map[0], 5, 12).opacity()).as("in fewer steps").isGreaterThan(fill(map[0], 5, 8).opacity());
    }

    private static Fill fill(OutcomeMap map, int column, int row) {
        return MapCells.fill(map, column, row);
    }

    @Test
    void what_is_not_known_yet_leaves_the_ribbon_empty() {
        Sketch sketch = new Sketch();
        new RateFigure(SCALE, Optional.empty(), List.of(), Optional.empty()).paint(sketch.page(13), BOX, RIBBON);
        assertThat(sketch.texts()).containsExactly("0.001", "0.01", "0.1", "1", "10");
    }
}
