package downhill.export.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.lesson.Answer;
import downhill.lesson.ChooseOne;
import downhill.lesson.Judged;
import downhill.lesson.Lesson;
import downhill.lesson.LessonPage;
import downhill.lesson.Lessons;
import downhill.lesson.PutInOrder;
import downhill.picture.Box;
import downhill.picture.ClippedPen;
import downhill.picture.Mode;
import downhill.picture.Page;
import downhill.picture.Points;
import downhill.picture.Role;
import downhill.picture.Ruler;
import downhill.picture.Sheet;
import downhill.picture.Sketch;
import downhill.picture.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is written in the figures of our lessons hides nothing that is drawn there.
class LessonLabelsTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();
    /// The colours of what is drawn as lines: curves, paths, slopes, steps.
    private static final Set<Role> DRAWN = Set.of(Role.CURVE, Role.PATH, Role.SLOPE, Role.STEP);
    /// Lines that are thinner only lead the eye.
    private static final double THIN = 1.3;
    /// How thick the arrow is that is as high as the slope, and how far from it its label may be, in ems.
    private static final double ARROW = 3;
    private static final double NEAR = 2;

    /// @param em the size of text
    /// @param language of the words: their lengths differ
    private record Room(double width, double height, double em, String language) {

        Box box() {
            return new Box(0, 0, width, height);
        }
    }

    /// What is wrong in the figures of all pages, as they begin and after any reply: each is drawn once for all that is
    /// asked of it.
    private record Wrong(List<String> overLines, List<String> belowButtons, List<String> apart) {

        Wrong() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private static final List<Room> ROOMS = List.of(new Room(520, 560, 11.5, "ko"), new Room(660, 560, 13, "en"),
            new Room(700, 690, 13.5, "en"), new Room(1500, 1400, 32, "ko"));
    private static final Ruler RULER = new Ruler();

    private static final Wrong WRONG = wrong();

    @Test
    void no_label_lies_over_a_line() {
        assertThat(WRONG.overLines).isEmpty();
    }

    /// In the window there are buttons over the figures of one weight.
    @Test
    void no_label_lies_where_a_button_is() {
        assertThat(WRONG.belowButtons).isEmpty();
    }

    @Test
    void the_height_is_told_beside_its_arrow() {
        assertThat(WRONG.apart).isEmpty();
    }

    private static boolean hasButtons(LessonFigures figures) {
        return !figures.isRace() && figures.view().bias().isEmpty();
    }

    private static List<String> belowButtons(LessonFigures figures, Sketch sketch, Room room) {
        Sheet sheet = Sheet.of(room.box(), figures.view(), room.em());
        List<Box> buttons = List.of(Sheet.overLoss(sheet.loss(), room.em()), Sheet.aboveSlope(sheet.slope(), room.em()));
        return sketch.all(Sketch.Piece.Text.class).stream().filter(text -> buttons.stream().anyMatch(text.box()::overlaps))
                .map(text -> text.text().plain()).toList();
    }

    private static Wrong wrong() {
        Wrong wrong = new Wrong();
        for (Lesson lesson : Lessons.all(OPTIMIZERS)) {
            for (int page = 0; page < lesson.pages().size(); page++) {
                String where = lesson.id() + " " + (page + 1);
                for (LessonFigures figures : seen(lesson.pages().get(page))) {
                    ROOMS.forEach(room -> look(figures, room, where + " at " + room.em() + ": ", wrong));
                }
            }
        }
        return wrong;
    }

    private static void look(LessonFigures figures, Room room, String where, Wrong wrong) {
        Sketch sketch = new Sketch();
        figures.paint(new Page(new ClippedPen(sketch), Words.of(room.language()), RULER, room.em()), room.box());
        covering(sketch, room.em()).forEach(label -> wrong.overLines.add(where + label));
        if (hasButtons(figures)) {
            belowButtons(figures, sketch, room).forEach(label -> wrong.belowButtons.add(where + label));
        }
        if (hasHeight(figures)) {
            apart(sketch, room.em()).forEach(label -> wrong.apart.add(where + label));
        }
    }

    /// Of two slices side by side each has its height in a corner, and ratios have no height of their own.
    private static boolean hasHeight(LessonFigures figures) {
        return figures.view().bias().isEmpty() && figures.scene().view().mode() != Mode.RATIO;
    }

    private static List<LessonFigures> seen(LessonPage page) {
        LessonFigures first = LessonFigures.of(page.scene(), OPTIMIZERS, false);
        List<Answer> answers = page.question().map(question -> switch (question) {
            case ChooseOne choose -> IntStream.range(0, choose.choices().size())
                    .<Answer>mapToObj(Answer.Choice::new).toList();
            case PutInOrder order -> List.<Answer>of(new Answer.Order(List.of(0, 1, 2)), new Answer.Order(List.of(2, 1, 0)));
            default -> List.<Answer>of(new Answer.Number(-1), new Answer.Number(0), new Answer.Number(1.2));
        }).orElse(List.of());
        Stream<LessonFigures> replies = answers.stream()
                .map(answer -> Judged.of(page.question().orElseThrow(), answer, first.moment()))
                .flatMap(judged -> judged.reply()
                        .flatMap(reply -> reply.scene().applied(page.scene(), judged.answered())).stream())
                .map(scene -> LessonFigures.of(scene, OPTIMIZERS, true));
        return Stream.concat(Stream.of(first), replies).distinct().toList();
    }

    /// Arrows as high as the slope with no label near.
    private static List<String> apart(Sketch sketch, double em) {
        List<Box> labels = sketch.all(Sketch.Piece.Text.class).stream()
                .filter(text -> text.text().plain().startsWith("δL/δ") && text.text().plain().contains(" = "))
                .map(text -> text.box().grown(NEAR * em)).toList();
        return sketch.all(Sketch.Piece.Line.class).stream().filter(line -> line.stroke().role() == Role.SLOPE
                        && line.points().size() == 2 && line.points().x(0) == line.points().x(1)
                        && Math.abs(line.stroke().width() - ARROW * em / 13) < 1e-9)
                .map(line -> Sketch.around(line.points()))
                .filter(arrow -> labels.stream().noneMatch(label -> label.overlaps(arrow)))
                .map(arrow -> "an arrow at " + arrow + " without its label").toList();
    }

    private static List<String> covering(Sketch sketch, double em) {
        List<String> labels = new ArrayList<>();
        List<Sketch.Piece> pieces = sketch.pieces();
        for (int at = 1; at < pieces.size(); at++) {
            if (pieces.get(at) instanceof Sketch.Piece.Text text
                    && pieces.get(at - 1) instanceof Sketch.Piece.Area paper && paper.fill().role() == Role.CARD) {
                // The letters alone: the paper's edge may touch.
                Box letters = text.box().grown(-0.2 * text.size());
                sketch.all(Sketch.Piece.Line.class).stream().filter(line -> DRAWN.contains(line.stroke().role()))
                        .filter(line -> line.stroke().width() > THIN * em / 13 && crosses(line.points(), letters))
                        .findFirst().ifPresent(line -> labels.add(text.text().plain() + " over " + line.stroke().role()));
            }
        }
        return labels;
    }

    private static boolean crosses(Points line, Box box) {
        for (int at = 1; at < line.size(); at++) {
            double length = Math.hypot(line.x(at) - line.x(at - 1), line.y(at) - line.y(at - 1));
            int parts = (int) Math.clamp(length, 1, 2_000);
            for (int part = 0; part <= parts; part++) {
                double along = (double) part / parts;
                if (box.contains(line.x(at - 1) + along * (line.x(at) - line.x(at - 1)),
                        line.y(at - 1) + along * (line.y(at) - line.y(at - 1)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
