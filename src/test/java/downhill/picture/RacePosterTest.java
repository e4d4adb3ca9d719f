package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Scenario;
import downhill.descent.race.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The poster of several runs, and the curve with all of them on it.
class RacePosterTest {

    private static final double SMALLEST = 0.024;

    private static Sketch poster(RaceMoment moment, double width, double height) {
        Sketch sketch = new Sketch();
        moment.paint(sketch.page(13), new Box(0, 0, width, height));
        return sketch;
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1440, 900", "960, 640", "1024, 768", "640, 480"})
    void can_be_read_from_the_back_of_a_room_and_nothing_lies_on_anything_else(double width, double height) {
        Box page = new Box(0, 0, width, height);
        for (Map.Entry<String, RaceMoment> named : RaceMoments.all().entrySet()) {
            List<Sketch.Piece.Text> texts = poster(named.getValue(), width, height).all(Sketch.Piece.Text.class);
            for (int index = 0; index < texts.size(); index++) {
                Sketch.Piece.Text text = texts.get(index);
                assertThat(text.size()).as("%s: %s", named.getKey(), text.text().plain())
                        .isGreaterThanOrEqualTo(SMALLEST * height);
                assertThat(page.holds(text.box())).as("%s: %s is on the page", named.getKey(), text.text().plain())
                        .isTrue();
                assertThat(texts.subList(0, index)).as("%s: under %s", named.getKey(), text.text().plain())
                        .filteredOn(other -> !other.text().plain().isEmpty() && other.box().grown(-1).overlaps(text.box()))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Race.class)
    void says_what_is_made_equal(Race race) {
        RaceMoment moment = RaceMoment.of(race, RaceMoments.eight("w^2", 2));
        String told = String.join(" ", poster(moment, 1440, 900).texts());
        assertThat(told).contains(Sketch.WORDS.text("race." + race.id()) + ".")
                .contains(Sketch.WORDS.text("race." + race.id() + (race == Race.OWN_RATES ? ".alike" : "") + ".about"));
    }

    @Test
    void says_a_lessons_sentence_and_what_comes_of_the_runs_only_where_that_is_not_hidden() {
        RaceMoment moment = RaceMoment.of(Race.OWN_RATES, RaceMoments.eight("w^2", 2));
        for (boolean ends : new boolean[]{false, true}) {
            Sketch sketch = new Sketch();
            RacePoster.paint(sketch.page(13), new Box(0, 0, 1440, 900), new RacePoster.Content(moment.frame(),
                    moment.facts(), false, RateScale.USUAL, Optional.empty(), Optional.empty()).saying(Optional.of(
                            new RacePoster.Said(RichText.words("Which one is lower?", Role.TEXT), ends))));
            List<String> texts = sketch.texts();
            assertThat(texts).contains("Which one is lower?", Sketch.WORDS.text("compare.rate"))
                    .noneMatch(text -> text.startsWith(Sketch.WORDS.text("race.own-rates")));
            assertThat(texts.contains(Sketch.WORDS.text("compare.verdict"))).isEqualTo(ends);
            assertThat(texts.contains(Sketch.WORDS.text("compare.loss"))).isEqualTo(ends);
        }
    }

    /// What a class is to read is not smaller than it need be: a little too long, it is only a little smaller.
    @Test
    void a_lessons_sentence_is_as_large_as_one_line_allows() {
        RaceMoment moment = RaceMoment.of(Race.OWN_RATES, RaceMoments.eight("w^2", 2));
        List<Double> sizes = new ArrayList<>();
        for (int words = 2; words <= 16; words++) {
            String said = "slope ".repeat(words).strip();
            Sketch sketch = new Sketch();
            RacePoster.paint(sketch.page(13), new Box(0, 0, 1440, 900), new RacePoster.Content(moment.frame(),
                    moment.facts(), false, RateScale.USUAL, Optional.empty(), Optional.empty()).saying(Optional.of(
                            new RacePoster.Said(RichText.words(said, Role.TEXT), true))));
            sizes.add(sketch.all(Sketch.Piece.Text.class).stream().filter(text -> text.text().plain().equals(said))
                    .findFirst().orElseThrow().size());
        }
        assertThat(sizes.getLast()).isLessThan(sizes.getFirst());
        for (int index = 1; index < sizes.size(); index++) {
            assertThat(sizes.get(index) / sizes.get(index - 1)).isGreaterThan(0.9);
        }
    }

    /// It is the ledger of one run among several.
    @Test
    void the_ledger_says_whose_it_is() {
        RaceMoment moment = RaceMoment.of(Race.OWN_RATES, RaceMoments.eight("w^2", 2));
        int current = moment.frame().comparison().current();
        Frame looked = Moment.of(moment.frame().lane(current).scenario()).at(3).frame();
        Sketch sketch = new Sketch();
        RacePoster.paint(sketch.page(13), new Box(0, 0, 1440, 900), new RacePoster.Content(moment.frame(), moment.facts(),
                false, RateScale.USUAL, Optional.empty(), Optional.of(looked)));
        String title = Sketch.WORDS.text("losses.ledger");
        Sketch.Piece.Text heading = sketch.all(Sketch.Piece.Text.class).stream()
                .filter(text -> text.text().plain().equals(title)).findFirst().orElseThrow();
        assertThat(sketch.all(Sketch.Piece.Text.class)).filteredOn(text -> text.box().left() > heading.box().right()
                && Math.abs(text.box().middleY() - heading.box().middleY()) < 2).extracting(text -> text.text().plain())
                .containsExactly(moment.facts().get(current).name());
        assertThat(sketch.all(Sketch.Piece.Area.class))
                .filteredOn(area -> area.fill().role() == moment.frame().mark(current).role())
                .map(area -> Sketch.around(area.corners())).anyMatch(mark -> mark.left() > heading.box().right()
                        && mark.top() < heading.box().middleY() && mark.bottom() > heading.box().middleY());
        assertThat(sketch.all(Sketch.Piece.Text.class)).filteredOn(text -> text.text().plain().startsWith("promised"))
                .isNotEmpty().allMatch(text -> Math.abs(text.box().left() - heading.box().left()) < 1);
    }

    @Test
    void a_name_that_is_too_long_is_cut() {
        Scenario first = RaceMoments.eight("w^2", 2).getFirst();
        RaceMoment moment =
                RaceMoment.of(Race.OWN_RATES,
                List.of(first, first.withOptimizer("nesterov").withPace(pace -> pace.forkedAt(12))
                .withStart(downhill.plugin.Vector.of(-1.25)).withRate(0.1234)));
        assertThat(poster(moment, 640, 480).texts())
                .anyMatch(text -> text.startsWith("from −1.25: fork") && text.endsWith("…"));
        assertThat(poster(moment, 1920, 1080).texts()).noneMatch(text -> text.endsWith("…"));
    }

    @Test
    void every_run_has_its_mark_and_can_be_seen_where_all_are_in_one_place() {
        for (String name : List.of("race-eight-on-top-of-each-other", "race-at-the-bottom")) {
            RaceFrame frame = RaceMoments.all().get(name).frame();
            Sketch sketch = new Sketch();
            RaceFigure.paint(sketch.page(13), new Plane(new Box(0, 0, 600, 400), frame.view().across(), frame.view().loss()),
                    frame);
            List<Box> marks = new ArrayList<>(sketch.all(Sketch.Piece.Area.class).stream()
                    .map(area -> Sketch.around(area.corners())).filter(box -> box.width() > 8.5 && box.width() < 20)
                            .toList());
            marks.addAll(sketch.all(Sketch.Piece.Dot.class).stream()
                    .filter(dot -> dot.radius() > 4.5 && dot.fill().role() != Role.CARD)
                    .map(dot -> new Box(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(),
                            2 * dot.radius())).toList());
            assertThat(marks).as(name).hasSize(8);
            for (Box mark : marks) {
                assertThat(marks).as(name).filteredOn(other -> other != mark && other.grown(-2).overlaps(mark.grown(-2)))
                        .isEmpty();
            }
        }
    }

    @Test
    void a_run_out_of_sight_is_at_the_edge_as_high_as_it_is() {
        RaceFrame frame = RaceMoments.all().get("race-at-step-6").frame();
        Plane plane = new Plane(new Box(0, 0, 600, 400), frame.view().across(), frame.view().loss());
        Sketch sketch = new Sketch();
        RaceFigure.paint(sketch.page(13), plane, frame);
        double momentum = frame.runs().get(1).loss(6);
        assertThat(frame.runs().get(1).point(6).w()).as("left of what is seen").isLessThan(frame.view().across().low());
        assertThat(sketch.all(Sketch.Piece.Area.class)).filteredOn(area -> area.fill().role() == Role.LANE_2)
                .anySatisfy(arrow -> {
                    Box box = Sketch.around(arrow.corners());
                    assertThat(box.left()).isBetween(0.0, 13.0);
                    assertThat(box.middleY()).isBetween(plane.y(momentum) - 1, plane.y(momentum) + 1);
                });
    }
}
