package downhill.session;

import downhill.lesson.Judged;
import downhill.lesson.Lesson;
import downhill.lesson.answers.AnswerBook;
import downhill.lesson.answers.AnswerSheet;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// What the user of this window has answered in each lesson. It stays here until she saves or copies it.
public final class OwnAnswers {

    private static final int TAG_BYTES = 6;

    private final Signal noted = new Signal();
    private AnswerBook book = AnswerBook.EMPTY;

    /// Begins with what was answered before.
    public void begin(AnswerBook before) {
        book = before;
    }

    /// Given whenever something is answered or forgotten.
    public Signal noted() {
        return noted;
    }

    public AnswerBook book() {
        return book;
    }

    /// What was answered in a lesson, if anything was.
    public Optional<AnswerSheet> in(String lesson) {
        return book.in(lesson);
    }

    void note(Lesson lesson, int page, Judged judged) {
        become(book.noted(lesson, page, judged.answer(), judged.right(), tag()));
    }

    /// As if nobody had answered anything in a lesson.
    public void forget(String lesson) {
        become(book.without(lesson));
    }

    private void become(AnswerBook now) {
        book = now;
        noted.run();
    }

    private static String tag() {
        byte[] random = new byte[TAG_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
