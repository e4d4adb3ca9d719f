package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Who works out what a lesson says of the numbers that stand there gets what stands there.
class LessonSumsTest {

    private static final String NUMBER = "[+−]?\\d+(?:\\.\\d+)?";
    private static final Pattern CLAIM = Pattern.compile(
            "(" + NUMBER + "(?: [·−+] " + NUMBER + ")+) (≈|=) (" + NUMBER + ")(?![\\d·]| [·−+/] )");
    /// How the same is said in words.
    private static final Map<String, String> WORDS = Map.of(
            "Four times (" + NUMBER + ")", "4 · $1", "(" + NUMBER + ")의 네 배는 약", "4 · $1 ≈",
            "(" + NUMBER + ") times (" + NUMBER + ")", "$1 · $2",
            "(" + NUMBER + ") less (" + NUMBER + ")", "$1 − $2",
            "(" + NUMBER + ") wide and (" + NUMBER + ") high: the area is", "$1 · $2 =",
            "너비 (" + NUMBER + "), 높이 (" + NUMBER + ")(?:이니|니) 넓이는", "$1 · $2 =",
            ", and (" + NUMBER + ") on top: (?=\\S?\\d)", " + $1 = ",
            " is about (?=\\S?\\d)", " ≈ ", " (?:is|makes) (?=\\S?\\d)", " = ");

    private final List<String> wrong = new ArrayList<>();
    private int claims;

    @Test
    void what_is_worked_out_from_the_numbers_as_they_are_written_is_so() {
        for (Lesson lesson : Lessons.all(Optimizers.installed())) {
            for (LessonPage page : lesson.pages()) {
                LessonMoment moment = Moments.of(page);
                look(page.text(), moment);
                page.question().ifPresent(question -> {
                    look(question.common().ask(), moment);
                    Moments.answers(question, moment).stream()
                            .map(answer -> Judged.of(question, answer, Moments.when(answer, page)))
                            .forEach(judged -> judged.reply().ifPresent(reply -> look(reply.text(), judged.answered())));
                });
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(claims).as("claims").isGreaterThan(20);
    }

    private void look(LessonWords words, LessonMoment moment) {
        for (String language : List.of("en", "ko")) {
            String said = words.in(language).line(moment).plain();
            String written = said;
            for (int pass = 0; pass < 2; pass++) {
                for (Map.Entry<String, String> word : WORDS.entrySet()) {
                    written = written.replaceAll(word.getKey(), word.getValue());
                }
            }
            Matcher claim = CLAIM.matcher(written);
            while (claim.find()) {
                claims++;
                double unit = Math.pow(10, -decimals(claim.group(3)));
                double most = (claim.group(2).equals("≈") ? 1 : 0.5) * unit * (1 + 1e-9);
                if (Math.abs(worth(claim.group(1)) - number(claim.group(3))) > most) {
                    wrong.add(claim.group() + " — " + said);
                }
            }
        }
    }

    private static int decimals(String number) {
        return number.contains(".") ? number.length() - number.indexOf('.') - 1 : 0;
    }

    private static double worth(String sum) {
        double total = 0;
        for (String term : sum.split("(?= [+−] )")) {
            double product = term.startsWith(" −") ? -1 : 1;
            for (String factor : term.replaceFirst("^ [+−] ", "").split(" · ")) {
                product *= number(factor);
            }
            total += product;
        }
        return total;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace('−', '-'));
    }
}
