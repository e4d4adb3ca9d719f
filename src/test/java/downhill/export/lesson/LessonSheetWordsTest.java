package downhill.export.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.export.Order;
import downhill.lesson.Lesson;
import downhill.lesson.Lessons;
import downhill.picture.Box;
import downhill.picture.DoubledWords;
import downhill.picture.Page;
import downhill.picture.PosterLayout;
import downhill.picture.Ruler;
import downhill.picture.Sketch;
import downhill.picture.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// On paper no words of a lesson's page are cut or lie over others, even where every message is twice as long.
class LessonSheetWordsTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();
    private static final Ruler RULER = new Ruler();

    @ParameterizedTest
    @EnumSource(LessonSheet.Kind.class)
    void no_words_are_cut_or_lie_over_others(LessonSheet.Kind kind) {
        List<String> faults = new ArrayList<>();
        Box box = new Box(0, 0, Order.PAGE_WIDTH, Order.PAGE_HEIGHT);
        double em = PosterLayout.em(box.width(), box.height());
        for (Words words : List.of(DoubledWords.of("en"), DoubledWords.of("ko"))) {
            for (Lesson lesson : Lessons.all(OPTIMIZERS)) {
                for (int page = 0; page < lesson.pages().size(); page++) {
                    LessonFigures figures = LessonFigures.of(lesson.pages().get(page).scene(), OPTIMIZERS,
                            kind == LessonSheet.Kind.ANSWERS);
                    Sketch sketch = new Sketch();
                    new LessonSheet(lesson.pages().get(page), figures, words.language(), kind, "1 / 7")
                            .paint(new Page(sketch, words, RULER, em), box);
                    String name = words.language() + " " + lesson.id() + " " + (page + 1) + ": ";
                    faults(sketch, box).forEach(fault -> faults.add(name + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Sketch sketch, Box page) {
        List<String> faults = new ArrayList<>();
        List<Sketch.Piece.Text> texts = sketch.all(Sketch.Piece.Text.class).stream()
                .filter(text -> !text.text().plain().isBlank()).toList();
        for (int index = 0; index < texts.size(); index++) {
            Sketch.Piece.Text text = texts.get(index);
            if (!page.holds(text.box())) {
                faults.add("cut: " + text.text().plain());
            }
            for (Sketch.Piece.Text other : texts.subList(0, index)) {
                if (other.box().grown(-0.16 * other.size()).overlaps(text.box().grown(-0.16 * text.size()))) {
                    faults.add(text.text().plain() + " over " + other.text().plain());
                }
            }
        }
        return faults;
    }
}
