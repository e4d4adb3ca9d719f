package downhill.export.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.lesson.Answer;
import downhill.lesson.Judged;
import downhill.lesson.Lesson;
import downhill.lesson.LessonMoment;
import downhill.lesson.LessonPage;
import downhill.lesson.Lessons;
import downhill.lesson.TypeNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What a page says to a typed number is what the run says to it.
class TypedNumbersTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();

    @Test
    void every_number_gets_the_reply_that_the_run_gives_it() {
        Random random = new Random(5);
        int questions = 0;
        for (Lesson lesson : Lessons.all(OPTIMIZERS)) {
            for (LessonPage page : lesson.pages()) {
                if (page.question().orElse(null) instanceof TypeNumber question) {
                    LessonFigures figures = LessonFigures.of(page.scene(), OPTIMIZERS, false);
                    LessonMoment moment = LessonMoment.of(page.scene(), figures.runs(), page.scene().head().step(),
                            figures.view().across().length());
                    TypedNumbers typed = TypedNumbers.of(question, moment);
                    for (double number : numbers(question, moment, random)) {
                        Judged judged = Judged.of(question, new Answer.Number(number), moment);
                        int reply = typed.reply(number);
                        assertThat(reply == TypedNumbers.RIGHT).as("%s %s", lesson.id(), number).isEqualTo(judged.right());
                        assertThat(reply == TypedNumbers.NOTHING).isEqualTo(judged.reply().isEmpty());
                        if (reply > TypedNumbers.RIGHT) {
                            assertThat(judged.reply()).contains(question.common().otherwise().get(reply - 1));
                        }
                    }
                    questions++;
                }
            }
        }
        assertThat(questions).isGreaterThan(10);
    }

    private static List<Double> numbers(TypeNumber question, LessonMoment moment, Random random) {
        double right = ((Answer.Number) question.rightAnswer(moment).orElseThrow()).value();
        List<Double> numbers = new ArrayList<>(List.of(right, -right, 0.0, 1e5, -1e5, right / 2, 2 * right));
        for (int turn = 0; turn < 20; turn++) {
            numbers.add(right + 0.1 * random.nextGaussian());
            numbers.add(Math.round(100 * 5 * random.nextGaussian()) / 100.0);
        }
        return numbers;
    }
}
