package downhill.session;

import downhill.json.JsonPath;
import downhill.json.JsonValue;
import downhill.lesson.DraftPage;
import downhill.lesson.Lesson;
import downhill.lesson.LessonDraft;
import downhill.lesson.LessonProblem;
import downhill.lesson.LessonReading;
import downhill.scene.Scene;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Making a lesson: pages with the moments that were looked at, their words and questions. Every change can be undone, also
/// that another lesson was taken up instead.
public final class Authoring {

    private final SessionParts parts;
    private final Learning learning;
    private final DraftCheck check;
    private final Signal changed;
    private Optional<OpenDraft> made = Optional.empty();
    /// Else it is put aside.
    private boolean isOpen;
    private DraftHistory history = new DraftHistory();
    private Optional<LessonProblem> problem = Optional.empty();

    Authoring(SessionParts parts, Learning learning, Workers workers, Signal changed) {
        this.parts = parts;
        this.learning = learning;
        this.changed = changed;
        check = new DraftCheck(() -> parts.editing().optimizers(), workers);
    }

    /// Whether there is one to go on with, worked on or put aside.
    public boolean isOn() {
        return made.isPresent();
    }

    /// What there is of it now; nothing while none is worked on.
    public Optional<Drafting> now() {
        return made.filter(there -> isOpen).map(there -> new Drafting(there.draft(), there.page(), problem,
                history.canUndo(), history.canRedo(), there.isSaved(), there.origin().file()));
    }

    /// Begins a lesson without pages, in the place of one that was being made.
    ///
    /// @param title in the language
    public void begin(String language, String title) {
        become(new OpenDraft(LessonDraft.begun(language, title), -1, DraftOrigin.none()));
    }

    /// Goes on with the one that was put aside.
    public void resume() {
        isOpen = true;
        changed.run();
    }

    /// Changes a lesson that is in a file.
    public void change(Lesson lesson, Path file) {
        LessonDraft draft = LessonDraft.of(lesson);
        become(new OpenDraft(draft, 0, new DraftOrigin(Optional.of(file), Optional.of(draft))));
    }

    /// Begins a lesson of one's own with all that is in another.
    public void beginFrom(Lesson lesson) {
        become(new OpenDraft(LessonDraft.of(lesson).unnamed(), 0, DraftOrigin.none()));
    }

    private void become(OpenDraft next) {
        made.filter(was -> !was.isEmpty()).ifPresent(was -> history.note(was, new Object()));
        isOpen = true;
        put(next);
    }

    /// Closes the lesson; what isn't saved of it is put aside.
    public void end() {
        isOpen = false;
        if (made.filter(there -> !there.isSaved() && !there.isEmpty()).isEmpty()) {
            made = Optional.empty();
            history = new DraftHistory();
            problem = Optional.empty();
            check.giveUp();
        }
        changed.run();
    }

    /// Adds what is looked at now, after the page that is worked on.
    ///
    /// @param page makes the page of the moment
    public void add(Function<Scene, DraftPage> page) {
        isOpen = true;
        edit(new Object(), now -> now.adding(page.apply(parts.scene())));
    }

    /// Works on another page.
    public void select(int index) {
        made = made.map(now -> now.at(index));
        changed.run();
    }

    public void duplicate() {
        edit(new Object(), OpenDraft::duplicated);
    }

    public void delete() {
        edit(new Object(), OpenDraft::without);
    }

    /// @param by 1 for later, -1 for earlier
    public void move(int by) {
        edit(new Object(), now -> now.moved(by));
    }

    /// Writes a field of the page that is worked on.
    public void write(JsonPath path, Optional<JsonValue> value) {
        made.ifPresent(now -> edit(List.of(now.page(), path), there -> there.with(page -> page.with(path, value))));
    }

    /// Writes a field of the lesson itself.
    public void writeLesson(JsonPath path, Optional<JsonValue> value) {
        edit(path, now -> now.with(path, value));
    }

    /// Changes the page that is worked on, by what is looked at now where that is wanted.
    public void edit(BiFunction<DraftPage, Scene, DraftPage> change) {
        edit(new Object(), now -> now.with(page -> change.apply(page, parts.scene())));
    }

    private void edit(Object kind, UnaryOperator<OpenDraft> change) {
        made.ifPresent(now -> {
            OpenDraft next = change.apply(now);
            if (!next.equals(now)) {
                history.note(now, kind);
                put(next);
            }
        });
    }

    public void undo() {
        made.flatMap(history::undo).ifPresent(this::put);
    }

    public void redo() {
        made.flatMap(history::redo).ifPresent(this::put);
    }

    private void put(OpenDraft next) {
        made = Optional.of(next);
        check.want(next.draft(), found -> {
            problem = found;
            changed.run();
        });
        changed.run();
    }

    /// Shows the lesson as a student sees it, from the page that is worked on; what is wrong instead, if anything is.
    public Optional<LessonProblem> tryIt() {
        return made.flatMap(there -> switch (check.read(there.draft())) {
            case LessonReading.Good(Lesson lesson) -> {
                learning.open(lesson, Math.max(0, there.page()));
                yield Optional.<LessonProblem>empty();
            }
            case LessonReading.Bad(LessonProblem what) -> Optional.of(what);
        });
    }

    /// The whole file, ready to be written; what is wrong instead, if anything is.
    ///
    /// @param id what it is called from now on, if it has no name of its own yet
    public LessonReading ready(String id) {
        OpenDraft named = made.map(there -> there.with(there.draft().named(id))).orElseThrow();
        LessonReading reading = check.read(named.draft());
        if (reading instanceof LessonReading.Good) {
            made = Optional.of(named);
        }
        return reading;
    }

    /// All of it has been written to a file.
    public void saved(Path file) {
        made.ifPresent(there -> there.origin().saved(file, there.draft()));
        changed.run();
    }

    /// What is to come back after a restart, if there is anything to lose.
    Optional<KeptDraft> kept() {
        return made.filter(there -> !there.isEmpty()).map(there -> there.kept(isOpen));
    }

    /// Brings that back.
    void restore(KeptDraft kept) {
        isOpen = kept.isOpen();
        put(kept.opened());
    }
}
