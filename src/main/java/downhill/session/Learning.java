package downhill.session;

import downhill.lesson.Answer;
import downhill.lesson.Lesson;
import downhill.lesson.Lessons;
import downhill.scene.Scene;
import downhill.scene.Tab;
import downhill.scene.WindowParts;
import java.util.Optional;

/// The walk through a lesson. Each page shows its scene; whoever leaves finds what was looked at before. All of it
/// waits until what is typed is read.
public final class Learning {

    private final SessionParts parts;
    private final Switching switching;
    private final Typing typing;
    private final Signal changed;
    private final Answering answering;
    private final Shelf shelf;
    private Optional<LessonPlace> place = Optional.empty();
    private Optional<Scene> before = Optional.empty();

    Learning(SessionParts parts, Switching switching, Typing typing, Workers workers, Signal changed) {
        this.parts = parts;
        this.switching = switching;
        this.typing = typing;
        this.changed = changed;
        answering = new Answering(parts, switching);
        shelf = new Shelf(workers, () -> Lessons.all(parts.editing().optimizers()), changed);
    }

    public Shelf shelf() {
        return shelf;
    }

    /// Whether a page is shown.
    public boolean isOn() {
        return place.isPresent() && isHere();
    }

    private boolean isHere() {
        return parts.looking().view().tab() == Tab.LESSONS;
    }

    LessonsState state() {
        return shelf.state(place.map(answering::now).filter(now -> isHere()).map(answering::walk));
    }

    /// Turns to a tab. The lessons show their page as it was left; whoever leaves them finds what was there before.
    public void turnTo(Tab tab) {
        typing.then(() -> {
            if (tab == Tab.LESSONS && !isHere()) {
                enter();
            } else if (tab != Tab.LESSONS && isHere()) {
                leave(tab);
            } else {
                parts.looking().on(tab);
            }
        });
    }

    private void enter() {
        shelf.lessons();
        Scene there = parts.scene();
        parts.looking().on(Tab.LESSONS);
        place.ifPresent(now -> {
            before = Optional.of(there);
            switching.show(now.left().orElse(now.page().scene()));
        });
        changed.run();
    }

    private void leave(Tab tab) {
        place = place.map(now -> now.left(parts.scene()));
        bringBack(tab);
    }

    private void bringBack(Tab tab) {
        before.ifPresent(switching::show);
        before = Optional.empty();
        parts.looking().on(tab);
        changed.run();
    }

    /// Opens a lesson, whether it is among those there are or not.
    ///
    /// @param page from 0
    public void open(Lesson lesson, int page) {
        typing.then(() -> show(lesson, page));
    }

    /// Opens the lesson with this id at its first page, or ends it.
    public void toggle(String id) {
        typing.then(() -> {
            if (isOn() && place.orElseThrow().lesson().id().equals(id)) {
                place = Optional.empty();
                bringBack(before.map(there -> there.view().tab()).orElse(Tab.EXPLORE));
            } else {
                shelf.whenRead(() -> shelf.find(id).ifPresent(lesson -> show(lesson, 0)));
            }
        });
    }

    /// Back to the list.
    public void list() {
        typing.then(() -> {
            place = Optional.empty();
            bringBack(Tab.LESSONS);
        });
    }

    /// Goes on with what is shown as one's own, where nothing is hidden or locked.
    public void explore() {
        typing.then(() -> {
            Scene there = parts.scene();
            place = place.map(now -> now.left(there));
            before = Optional.empty();
            switching.show(there.with(WindowParts.all()).with(
                    there.view().on(parts.isRace() ? Tab.COMPARE : Tab.EXPLORE)));
            changed.run();
        });
    }

    /// To the next page; after the last, back to the list.
    public void next() {
        typing.then(() -> place.ifPresent(now -> {
            if (now.hasNext()) {
                show(now.lesson(), now.index() + 1);
            } else {
                list();
            }
        }));
    }

    /// What a clicker does: first what the page asks is answered, then comes the next page.
    public void goOn() {
        typing.then(() -> place.map(answering::now).ifPresent(now -> {
            Optional<Answer> own = answering.given(now);
            now.open().flatMap(question -> own.or(() -> answering.right(question, now)))
                    .ifPresentOrElse(answer -> judge(now, answer, own.isPresent()), this::next);
        }));
    }

    /// To the page before, if there is one.
    public void back() {
        typing.then(() -> place.filter(now -> now.index() > 0).ifPresent(now -> show(now.lesson(), now.index() - 1)));
    }

    /// The page that is shown begins anew.
    public void again() {
        typing.then(() -> place.ifPresent(now -> show(now.lesson(), now.index())));
    }

    /// Answers, without having it checked yet. After a reply, the page begins anew for it.
    public void answer(Answer answer) {
        place.filter(now -> now.judged().isPresent()).ifPresent(now -> show(now.lesson(), now.index()));
        place.ifPresent(now -> now.open().ifPresent(question -> {
            place = Optional.of(now.with(answer));
            answering.mark(question, answer, answering.moment(now));
            changed.run();
        }));
    }

    /// Lets the run say to the answer what it has to say.
    public void check() {
        typing.then(() -> place.map(answering::now).filter(now -> now.open().isPresent())
                .ifPresent(now -> answering.answer(now).ifPresent(answer -> judge(now, answer, true))));
    }

    private void judge(LessonPlace now, Answer answer, boolean isOwn) {
        LessonPlace done = answering.judge(now, answer, isOwn);
        place = Optional.of(done);
        shelf.judged(done.lesson(), done.index(), done.judged().orElseThrow(), isOwn);
        changed.run();
    }

    private void show(Lesson lesson, int page) {
        if (!isOn()) {
            before = Optional.of(parts.scene());
        }
        LessonPlace next = LessonPlace.at(lesson, page);
        place = Optional.of(next);
        switching.show(next.page().scene());
        place = Optional.of(answering.begun(next));
        shelf.seen(lesson, next.index());
        changed.run();
    }

    /// Begins the page that is shown anew; where none is, all else begins anew, and no page is kept.
    void resetOr(Runnable reset) {
        if (isOn()) {
            again();
        } else {
            place = Optional.empty();
            before = Optional.empty();
            reset.run();
        }
    }
}
