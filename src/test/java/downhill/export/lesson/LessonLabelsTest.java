package downhill.export.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.lesson.Lesson;
import downhill.lesson.Lessons;
import downhill.picture.Box;
import downhill.picture.Points;
import downhill.picture.Role;
import downhill.picture.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is written in the figures of our lessons hides nothing that is drawn there.
class LessonLabelsTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();
    /// The colours of what is drawn as lines: curves, paths, slopes, steps.
    private static final Set<Role> DRAWN = Set.of(Role.CURVE, Role.PATH, Role.SLOPE, Role.STEP);
    /// Lines that are thinner only lead the eye.
    private static final double THIN = 1.3;

    /// @param em the size of text
    private record Room(double width, double height, double em) {
    }

    private static final List<Room> ROOMS = List.of(new Room(520, 560, 11.5), new Room(660, 560, 13),
            new Room(1500, 1400, 32));

    @Test
    void no_label_lies_over_a_line() {
        List<String> covered = new ArrayList<>();
        for (Lesson lesson : Lessons.all(OPTIMIZERS)) {
            for (int page = 0; page < lesson.pages().size(); page++) {
                LessonFigures figures = LessonFigures.of(lesson.pages().get(page).scene(), OPTIMIZERS, false);
                for (Room room : ROOMS) {
                    Sketch sketch = new Sketch();
                    figures.paint(sketch.page(room.em()), new Box(0, 0, room.width(), room.height()));
                    for (String label : covering(sketch, room.em())) {
                        covered.add(lesson.id() + " " + (page + 1) + " at " + room.em() + ": " + label);
                    }
                }
            }
        }
        assertThat(covered).isEmpty();
    }

    private static List<String> covering(Sketch sketch, double em) {
        List<String> labels = new ArrayList<>();
        List<Sketch.Piece> pieces = sketch.pieces();
        for (int at = 1; at < pieces.size(); at++) {
            // The heading stands above the figure, where its curves are cut off.
            if (pieces.get(at) instanceof Sketch.Piece.Text text && !text.text().plain().startsWith("Loss L(")
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
