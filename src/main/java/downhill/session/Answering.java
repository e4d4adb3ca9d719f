package downhill.session;

import downhill.descent.Scenario;
import downhill.lesson.Answer;
import downhill.lesson.ChooseOne;
import downhill.lesson.DragTo;
import downhill.lesson.Judged;
import downhill.lesson.LeftOrRight;
import downhill.lesson.LessonMoment;
import downhill.lesson.LessonPage;
import downhill.lesson.LessonWalk;
import downhill.lesson.PutInOrder;
import downhill.lesson.Question;
import downhill.lesson.TypeNumber;
import downhill.picture.Guess;
import downhill.picture.Quantity;
import downhill.plugin.Vector;
import downhill.scene.Scene;
import java.util.Optional;

/// What a question is answered with where that is done in the figure: what is dragged there is the answer.
///
/// @param parts those of the session
/// @param switching shows what a reply shows
record Answering(SessionParts parts, Switching switching) {

    /// What a place tells now.
    LessonWalk walk(LessonPlace now) {
        return new LessonWalk(now.lesson(), now.index(), answer(now), now.judged(), moment(now));
    }

    /// The same place, asked anew where something has been dragged on since the reply.
    LessonPlace now(LessonPlace place) {
        boolean isDragged = place.judged().isPresent() && place.rest().isPresent()
                && !dragged(place.page()).equals(place.rest());
        return isDragged ? place.reopened() : place;
    }

    LessonMoment moment(LessonPlace now) {
        return LessonMoment.of(parts.scene(), parts.editing().made().runs(), now.page().scene().head().step(),
                parts.camera().shown().across().length());
    }

    /// A page whose scene has just been shown, with what an order on it begins with.
    LessonPlace begun(LessonPlace now) {
        return now.beginning(now.page().question().filter(PutInOrder.class::isInstance).map(PutInOrder.class::cast)
                .map(order -> new Answer.Order(parts.editing().isMaking() ? order.begun() : order.begun(moment(now)))));
    }

    /// What has been answered so far, if anything.
    Optional<Answer> answer(LessonPlace now) {
        return now.judged().map(Judged::answer).or(() -> now.open()
                .flatMap(question -> answer(question, now, moment(now))));
    }

    /// What somebody has answered: what stands in the figure or in a list as the page begins is nobody's answer.
    Optional<Answer> given(LessonPlace now) {
        return switch (now.page().question().orElse(null)) {
            case DragTo drag -> answer(now).filter(answer -> !standing(drag, now.page().scene().scenario(),
                    now.page().scene().view().nudge()).equals(Optional.of(answer)));
            case PutInOrder order -> now.draft();
            case null, default -> answer(now);
        };
    }

    /// An answer that is right, or one of those that are.
    Optional<Answer> right(Question question, LessonPlace now) {
        return question.rightAnswer(moment(now)).or(() -> question instanceof DragTo drag
                ? new ExampleAnswer(drag, parts.scene(), parts.editing().made().runs(),
                        now.page().scene().head().step(), parts.camera().shown(), parts.editing().optimizers()).find()
                : Optional.empty());
    }

    /// What is dragged where an answer says: what is said of it is true of the figure then.
    static Scene dragged(Scene there, DragTo.What what, Answer answer) {
        return switch (answer) {
            case Answer.Number(double value) when what == DragTo.What.NUDGE -> there.with(there.view().withNudge(value));
            case Answer.Number(double value) when what == DragTo.What.RATE ->
                    there.with(there.runs().edited(scenario -> scenario.withRate(value)));
            case Answer.Number(double value) when what == DragTo.What.START -> started(there, Vector.of(value));
            case Answer.Place(double w, double b) when what == DragTo.What.START -> started(there, Vector.of(w, b));
            default -> there;
        };
    }

    private static Scene started(Scene there, Vector at) {
        return there.with(there.runs().edited(scenario -> scenario.withStart(at)));
    }

    /// Lets the run say what it has to say to an answer, and shows why.
    ///
    /// @param isOwn whether somebody has given it, and not a clicker
    LessonPlace judge(LessonPlace now, Answer answer, boolean isOwn) {
        if (!isOwn && now.open().orElseThrow() instanceof DragTo drag) {
            switching.lay(dragged(parts.scene(), drag.what(), answer));
        }
        Judged judged = Judged.of(now.open().orElseThrow(), answer, moment(now));
        judged.reply().filter(reply -> !reply.scene().isEmpty())
                .flatMap(reply -> reply.scene().applied(parts.scene(), judged.answered())).ifPresent(switching::lay);
        return now.with(judged, dragged(now.page()));
    }

    private Optional<Answer> answer(Question question, LessonPlace now, LessonMoment moment) {
        return switch (question) {
            case DragTo drag -> dragged(drag);
            case ChooseOne choose -> marked(choose, moment).or(now::draft);
            case PutInOrder order -> now.draft().or(now::begun);
            case TypeNumber number -> now.draft();
            case LeftOrRight side -> now.draft();
        };
    }

    /// What has been dragged on a page that asks for it, but for the mark: that is gone once the step is shown.
    private Optional<Answer> dragged(LessonPage page) {
        return page.question().flatMap(question -> question instanceof DragTo drag && drag.what() != DragTo.What.GUESS
                ? dragged(drag) : Optional.empty());
    }

    private Optional<Answer> dragged(DragTo drag) {
        return standing(drag, parts.editing().wanted().scenario(), parts.looking().view().nudge())
                .or(() -> guess().map(guess -> place(guess.value())));
    }

    /// Where what is to be dragged stands; a guess stands nowhere.
    private static Optional<Answer> standing(DragTo drag, Scenario scenario, double nudge) {
        return switch (drag.what()) {
            case RATE -> Optional.of(new Answer.Number(scenario.rate()));
            case NUDGE -> Optional.of(new Answer.Number(nudge));
            case START -> Optional.of(place(scenario.start()));
            case GUESS -> Optional.empty();
        };
    }

    private static Answer place(Vector at) {
        return at.size() == 1 ? new Answer.Number(at.w()) : new Answer.Place(at.w(), at.b());
    }

    /// The mark on the curve takes the choice that is nearest to it.
    private Optional<Answer> marked(ChooseOne choose, LessonMoment moment) {
        return guess().filter(guess -> guess.quantity() == Quantity.W).flatMap(guess -> choose
                .nearest(guess.value().w(), moment).stream().<Answer>mapToObj(Answer.Choice::new).findFirst());
    }

    private Optional<Guess> guess() {
        return parts.isPredicting() ? parts.predicting().prediction().guess() : Optional.empty();
    }

    /// Puts the mark where a choice says, so that it is seen in the figure.
    void mark(Question question, Answer answer, LessonMoment moment) {
        if (question instanceof ChooseOne choose && answer instanceof Answer.Choice(int index) && parts.isPredicting()
                && parts.predicting().guessing().asked() == Quantity.W) {
            choose.choices().get(index).value()
                    .ifPresent(value -> parts.predicting().guess(value.value(moment)));
        }
    }
}
