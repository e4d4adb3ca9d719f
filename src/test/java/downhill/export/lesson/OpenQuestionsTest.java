package downhill.export.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.lesson.ChooseOne;
import downhill.lesson.DragTo;
import downhill.lesson.LeftOrRight;
import downhill.lesson.Lesson;
import downhill.lesson.LessonPage;
import downhill.lesson.Lessons;
import downhill.lesson.PutInOrder;
import downhill.lesson.Question;
import downhill.lesson.RunExpression;
import downhill.lesson.TypeNumber;
import downhill.picture.Box;
import downhill.picture.Points;
import downhill.picture.Role;
import downhill.picture.Sketch;
import downhill.picture.Theme;
import downhill.scene.Access;
import downhill.scene.Scene;
import downhill.scene.WindowPart;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is asked on a page of our lessons isn't told there before it is answered.
class OpenQuestionsTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();
    /// Names of what comes of a step, or of the run.
    private static final Pattern TO_COME = Pattern.compile("\\b(run\\d_)?(next\\d?_|last_|change|delivered|w_[1-9]|b_[1-9]|"
            + "loss_[1-9]|slope_[1-9]|steps_to_bottom|glides|crawls|zig_zags|runs_away)");
    /// The last phase that tells nothing of the rate.
    private static final double SLOPE = 1;

    private static final Pattern NUMBER = Pattern.compile("−?\\d+(\\.\\d+)?");
    private static final double NEAR = 0.004;
    /// Pages that show what has come, and ask why.
    private static final Set<String> OF_THE_REASON = Set.of("too-much 6");

    /// A page with its question.
    record Case(String name, LessonPage page, Question question) {

        Scene scene() {
            return page.scene();
        }

        boolean isOfWhatComes() {
            return decided(question).anyMatch(expression -> TO_COME.matcher(expression.text()).find());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> questions() {
        return Lessons.all(OPTIMIZERS).stream().flatMap(lesson -> IntStream.range(0, lesson.pages().size()).boxed()
                .flatMap(index -> of(lesson, index).stream()));
    }

    private static Optional<Case> of(Lesson lesson, int index) {
        LessonPage page = lesson.pages().get(index);
        return page.question().map(question -> new Case(lesson.id() + " " + (index + 1), page, question));
    }

    /// Of what is still to come, and isn't the very thing that is dragged until it is right.
    static Stream<Case> ofWhatComes() {
        return questions().filter(Case::isOfWhatComes).filter(each -> !OF_THE_REASON.contains(each.name()))
                .filter(each -> each.scene().head().step() < each.scene().scenario().steps())
                .filter(each -> !(each.question() instanceof DragTo drag) || drag.what() == DragTo.What.GUESS);
    }

    private static Stream<RunExpression> decided(Question question) {
        return switch (question) {
            case TypeNumber number -> Stream.of(number.answer());
            case LeftOrRight side -> Stream.of(side.answer());
            case DragTo drag -> Stream.of(drag.answer(), drag.along(), drag.right()).flatMap(Optional::stream);
            case PutInOrder order -> order.items().stream().map(PutInOrder.Item::value);
            case ChooseOne choose -> Stream.concat(choose.answer().stream(), choose.choices().stream()
                    .flatMap(choice -> choice.when().stream()));
        };
    }

    @ParameterizedTest
    @MethodSource("ofWhatComes")
    void what_comes_is_not_to_be_seen_where_it_is_asked_for(Case each) {
        Scene scene = each.scene();
        assertThat(scene.view().ahead()).as(each.name()).isFalse();
        assertThat(scene.asked().isPresent() || scene.head().progress() <= SLOPE).as(each.name()).isTrue();
        // The map below several runs has marks at their rates.
        if (scene.runs().lanes().size() == 1 && scene.head().progress() <= SLOPE) {
            Scene still = still(scene);
            List<String> seen = pieces(still);
            assertThat(pieces(other(still)).stream().filter(piece -> !seen.contains(piece))).as(each.name()).isEmpty();
        } else if (scene.runs().lanes().size() > 1) {
            assertThat(scene.head().step()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("ofWhatComes")
    void no_other_part_of_the_window_tells_of_what_comes(Case each) {
        Scene scene = each.scene();
        for (WindowPart part : List.of(WindowPart.STEP, WindowPart.LOSSES, WindowPart.RATE)) {
            if (scene.asked().isEmpty()) {
                assertThat(scene.parts().of(part)).as(part.toString()).isEqualTo(Access.HIDDEN);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ofWhatComes")
    void a_step_that_is_asked_for_can_not_be_made_before(Case each) {
        assertThat(each.scene().parts().of(WindowPart.TRANSPORT).isUsable()).as(each.name()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void no_label_says_the_number_that_is_asked_for(Case each) {
        if (!(each.question() instanceof TypeNumber number) || each.scene().runs().lanes().size() > 1) {
            return;
        }
        LessonFigures figures = LessonFigures.of(each.scene(), OPTIMIZERS, false);
        double right = number.answer().value(figures.moment());
        Sketch sketch = new Sketch();
        figures.paint(sketch.page(13), new Box(0, 0, 900, 600));
        // Numbers alone are those of axes and levels.
        assertThat(sketch.all(Sketch.Piece.Text.class).stream().map(piece -> piece.text().plain())
                .filter(text -> text.contains("="))
                .filter(text -> NUMBER.matcher(text).results().mapToDouble(found -> Double.parseDouble(
                        found.group().replace('−', '-'))).anyMatch(told -> isNear(told, right))))
                .as(each.name()).isEmpty();
    }

    private static boolean isNear(double told, double right) {
        return Math.abs(told - right) <= NEAR * Math.abs(right);
    }

    /// The same part of the plane, whatever comes.
    private static Scene still(Scene scene) {
        return scene.with(scene.view().in(Optional.of(LessonFigures.of(scene, OPTIMIZERS, false).view())));
    }

    /// The same up to the step, and something else from there on.
    private static Scene other(Scene scene) {
        int step = scene.head().step();
        return scene.with(scene.runs().edited(scenario ->
                scenario.withPace(pace -> pace.forkedAt(step).withRate(0.37 * scenario.rate()))));
    }

    private static List<String> pieces(Scene scene) {
        Sketch sketch = new Sketch();
        LessonFigures.of(scene, OPTIMIZERS, false).paint(sketch.page(13), new Box(0, 0, 900, 600));
        return sketch.pieces().stream().map(OpenQuestionsTest::told).toList();
    }

    private static String told(Sketch.Piece piece) {
        return switch (piece) {
            case Sketch.Piece.Line line -> line.stroke() + told(line.points());
            case Sketch.Piece.Segments segments -> segments.stroke() + told(segments.pairs());
            // Paper below words.
            case Sketch.Piece.Area area -> area.fill().role() == Role.CARD ? "" : area.fill() + told(area.corners());
            case Sketch.Piece.Dot dot -> dot.toString();
            case Sketch.Piece.Cells cells -> cells.place() + Arrays.toString(cells.raster().argb(Theme.all().getFirst()));
            // Where it stands is chosen for all of a run, so that it stays there.
            case Sketch.Piece.Text text -> text.text().plain();
        };
    }

    private static String told(Points points) {
        return Arrays.toString(points.xs()) + Arrays.toString(points.ys());
    }
}
