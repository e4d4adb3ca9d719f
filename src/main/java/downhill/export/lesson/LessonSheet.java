package downhill.export.lesson;

import downhill.lesson.Answer;
import downhill.lesson.ChooseOne;
import downhill.lesson.DragTo;
import downhill.lesson.LeftOrRight;
import downhill.lesson.LessonMoment;
import downhill.lesson.LessonPage;
import downhill.lesson.PutInOrder;
import downhill.lesson.Question;
import downhill.lesson.TypeNumber;
import downhill.picture.Box;
import downhill.picture.Fill;
import downhill.picture.Page;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Span;
import downhill.picture.TallyBoard;
import downhill.picture.Typeface;
import downhill.picture.Wrap;
import java.util.List;
import java.util.Optional;

/// One page of a lesson on paper: its text and its question on the left, its figures on the right.
///
/// @param page what is on it
/// @param figures its figures
/// @param language of its texts
/// @param kind what of its question is there
/// @param place which page of how many, as text
public record LessonSheet(LessonPage page, LessonFigures figures, String language, Kind kind, String place) {

    private static final double WORDS = 0.38;
    private static final double TEXT = 1.02;

    /// What of a question is there.
    public enum Kind { SHOWN, BLANKS, ANSWERS }

    public void paint(Page wide, Box box) {
        wide.pen().box(box, Fill.of(Role.CARD));
        double em = wide.em();
        Box words = new Box(box.left() + 2 * em, box.top() + 1.8 * em, WORDS * box.width() - 3 * em,
                box.height() - 3.6 * em);
        double left = box.left() + WORDS * box.width();
        figures.paint(wide, new Box(left, box.top() + em, box.right() - left - em, box.height() - 3 * em));
        wide.pen().line(left, box.top() + em, left, box.bottom() - em, wide.stroke(Role.LINE, 1));
        figures.tally().ifPresent(tally -> {
            double high = TallyBoard.height(wide.words(), wide.ruler(), em, words.width(), tally);
            TallyBoard.paint(wide, new Box(words.left(), words.bottom() - high, words.width(), high), tally);
        });
        new Writing(wide, words).write();
        wide.text(RichText.words(place, Role.DIM), 0.92 * em, box.right() - 2 * em, box.bottom() - 1.2 * em,
                Page.Align.RIGHT);
    }

    /// With its words in strong letters.
    static RichText strong(RichText text) {
        return new RichText(text.spans().stream().map(span -> span.face() == Typeface.WORDS
                ? new Span(span.text(), Typeface.SEMIBOLD, span.role(), span.script()) : span).toList());
    }

    /// Writes from above to below.
    private final class Writing {

        private final Page on;
        private final Box room;
        private final double em;
        private final LessonMoment moment = figures.moment();
        private double y;

        Writing(Page on, Box room) {
            this.on = on;
            this.room = room;
            em = on.em();
            y = room.top();
        }

        void write() {
            if (kind == Kind.BLANKS) {
                Box name = on.text(RichText.words(on.words().text("worksheet.name"), Role.DIM), em, room.left(),
                        y + 0.6 * em, Page.Align.LEFT);
                on.pen().line(name.right() + 0.6 * em, name.bottom(), room.right(), name.bottom(), on.stroke(Role.DIM, 1));
                y += 2.4 * em;
            }
            line(strong(page.title().in(language).line(moment)), 1.45 * em, 0);
            y += 0.5 * em;
            page.text().in(language).told(moment).forEach(paragraph -> {
                line(paragraph, TEXT * em, 0);
                y += 0.5 * em;
            });
            page.question().ifPresent(this::question);
        }

        private void question(Question question) {
            y += 0.5 * em;
            on.pen().line(room.left(), y, room.right(), y, on.stroke(Role.LINE, 1));
            y += 1.1 * em;
            line(question.common().ask().in(language).line(moment), TEXT * em, 0);
            y += 0.5 * em;
            Optional<Answer> right = kind == Kind.ANSWERS ? question.rightAnswer(moment) : Optional.empty();
            switch (question) {
                case ChooseOne choose -> {
                    for (ChooseOne.Choice choice : choose.choices()) {
                        ticked(choice.text().in(language).line(choice.in(moment)),
                                kind == Kind.ANSWERS && choose.isRight(choice, moment));
                    }
                }
                case PutInOrder order -> order(order, right);
                case LeftOrRight side -> side(side, right);
                case TypeNumber number -> blank(RichText.empty(), right.flatMap(answer -> PaperDrag.written(answer, 0)));
                case DragTo drag -> drag(drag, right);
            }
            if (kind == Kind.ANSWERS) {
                y += 0.4 * em;
                LessonMoment answered = right.map(answer -> question.with(answer, moment)).orElse(moment);
                question.common().correct().text().in(language).told(answered)
                        .forEach(paragraph -> line(paragraph, TEXT * em, 0));
            }
        }

        private void order(PutInOrder order, Optional<Answer> right) {
            if (kind != Kind.ANSWERS) {
                line(RichText.words(on.words().text("worksheet.order"), Role.DIM), em, 0);
                y += 0.4 * em;
            }
            order.begun(moment).forEach(item ->
                    numbered(order.items().get(item).text().in(language).line(moment), placeOf(item, right)));
        }

        private static Optional<Integer> placeOf(int item, Optional<Answer> right) {
            return right.filter(Answer.Order.class::isInstance).map(Answer.Order.class::cast)
                    .map(order -> order.items().indexOf(item) + 1);
        }

        private void side(LeftOrRight side, Optional<Answer> right) {
            Optional<Double> wanted = right.filter(Answer.Number.class::isInstance)
                    .map(answer -> Math.signum(((Answer.Number) answer).value()));
            for (double way : side.neither() ? List.of(-1.0, 0.0, 1.0) : List.of(-1.0, 1.0)) {
                String key = way < 0 ? "question.left" : way > 0 ? "question.rightward" : "question.neither";
                ticked(RichText.words(on.words().text(key), Role.TEXT), wanted.filter(sign -> sign == way).isPresent());
            }
        }

        private void drag(DragTo drag, Optional<Answer> right) {
            boolean onMap = figures.view().bias().isPresent();
            line(PaperDrag.hint(drag, onMap, on.words()), em, 0);
            List<RichText> names = PaperDrag.names(drag, onMap);
            for (int at = 0; at < names.size(); at++) {
                int place = at;
                blank(names.get(at), right.flatMap(answer -> PaperDrag.written(answer, place)));
            }
        }

        private void blank(RichText name, Optional<String> right) {
            y += 1.4 * em;
            double left = name.spans().isEmpty() ? room.left()
                    : on.text(name, 1.2 * em, room.left(), y - 0.5 * em, Page.Align.LEFT).right();
            on.pen().line(left, y, left + 14 * em, y, on.stroke(Role.DIM, 1));
            right.ifPresent(answer -> on.text(RichText.symbol(answer).in(Role.STEP), 1.2 * em, left + 0.4 * em, y - 0.7 * em,
                    Page.Align.LEFT));
            y += 0.9 * em;
        }

        private void ticked(RichText text, boolean right) {
            Box square = new Box(room.left(), y + 0.05 * em, em, em);
            on.pen().frame(square, on.stroke(Role.DIM, 1.2));
            if (right) {
                on.pen().box(square.grown(-0.2 * em), Fill.of(Role.STEP));
            }
            line(text, TEXT * em, 1.7 * em);
            y += 0.35 * em;
        }

        private void numbered(RichText text, Optional<Integer> order) {
            Box square = new Box(room.left(), y - 0.1 * em, 1.3 * em, 1.3 * em);
            on.pen().frame(square, on.stroke(Role.DIM, 1.2));
            order.ifPresent(number -> on.text(RichText.strong(Integer.toString(number), Role.STEP), em, square.middleX(),
                    square.middleY(), Page.Align.MIDDLE));
            line(text, TEXT * em, 2 * em);
            y += 0.5 * em;
        }

        private void line(RichText text, double size, double indent) {
            for (RichText part : Wrap.lines(text, on.ruler(), size, room.width() - indent)) {
                on.text(part, size, room.left() + indent, y + 0.55 * size, Page.Align.LEFT);
                y += 1.45 * size;
            }
        }
    }
}
