package downhill.session;

import downhill.json.JsonPath;
import downhill.json.JsonValue;
import downhill.lesson.DraftPage;
import downhill.lesson.Lesson;
import downhill.lesson.LessonDraft;
import downhill.lesson.LessonProblem;
import downhill.lesson.LessonReading;
import downhill.scene.Access;
import downhill.scene.Scene;
import downhill.scene.WindowPart;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Making a lesson: pages with the moments that were looked at, their words and questions. Every change can be undone.
public final class Authoring {

    private final SessionParts parts;
    private final Learning learning;
    private final DraftCheck check;
    private final Signal changed;
    private Optional<LessonDraft> draft = Optional.empty();
    private int page = -1;
    private DraftHistory history = new DraftHistory();
    private Optional<LessonDraft> saved = Optional.empty();
    private Optional<LessonProblem> problem = Optional.empty();

    Authoring(SessionParts parts, Learning learning, Workers workers, Signal changed) {
        this.parts = parts;
        this.learning = learning;
        this.changed = changed;
        check = new DraftCheck(() -> parts.editing().optimizers(), workers);
    }

    public boolean isOn() {
        return draft.isPresent();
    }

    /// What there is of it now; nothing while none is made.
    public Optional<Drafting> now() {
        return draft.map(made -> new Drafting(made, page, problem, history.canUndo(), history.canRedo(),
                saved.filter(made::equals).isPresent()));
    }

    /// Begins a lesson without pages, in the place of one that was being made.
    ///
    /// @param title in the language
    public void begin(String language, String title) {
        become(LessonDraft.begun(language, title), -1, Optional.empty());
    }

    /// Goes on with a lesson that there is.
    public void change(Lesson lesson) {
        LessonDraft made = LessonDraft.of(lesson);
        become(made, 0, Optional.of(made));
    }

    private void become(LessonDraft made, int at, Optional<LessonDraft> isSaved) {
        draft = Optional.of(made);
        page = at;
        saved = isSaved;
        history = new DraftHistory();
        told();
    }

    /// Puts the lesson aside for good.
    public void end() {
        draft = Optional.empty();
        page = -1;
        problem = Optional.empty();
        check.giveUp();
        changed.run();
    }

    /// Adds what is looked at now, after the page that is worked on.
    ///
    /// @param made makes the page of the moment
    public void add(Function<Scene, DraftPage> made) {
        draft.filter(now -> now.pages().size() < LessonDraft.MOST_PAGES)
                .ifPresent(now -> edit(new Object(), now.adding(page + 1, made.apply(parts.scene())), page + 1));
    }

    /// Works on another page.
    public void select(int index) {
        page = draft.map(now -> Math.clamp(index, -1, now.pages().size() - 1)).orElse(-1);
        changed.run();
    }

    public void duplicate() {
        shown().ifPresent(there -> draft.filter(now -> now.pages().size() < LessonDraft.MOST_PAGES)
                .ifPresent(now -> edit(new Object(), now.adding(page + 1, there), page + 1)));
    }

    public void delete() {
        shown().ifPresent(there -> edit(new Object(), draft.orElseThrow().without(page),
                Math.min(page, draft.orElseThrow().pages().size() - 2)));
    }

    /// Moves the page that is worked on.
    ///
    /// @param by 1 for later, -1 for earlier
    public void move(int by) {
        int to = page + by;
        shown().filter(there -> to >= 0 && to < draft.orElseThrow().pages().size())
                .ifPresent(there -> edit(new Object(), draft.orElseThrow().moved(page, to), to));
    }

    /// Writes a field of the page that is worked on.
    ///
    /// @param value nothing to take it away
    public void write(JsonPath path, Optional<JsonValue> value) {
        page(path, shown -> shown.with(path, value));
    }

    /// Writes a field of the lesson itself.
    public void writeLesson(JsonPath path, Optional<JsonValue> value) {
        draft.ifPresent(now -> edit(path, now.with(path, value), page));
    }

    public void show(WindowPart part, Access access) {
        page(new Object(), shown -> shown.with(part, access));
    }

    private Optional<DraftPage> shown() {
        return now().flatMap(Drafting::shown);
    }

    private void page(Object kind, UnaryOperator<DraftPage> change) {
        shown().ifPresent(there -> edit(List.of(page, kind), draft.orElseThrow().with(page, change.apply(there)), page));
    }

    private void edit(Object kind, LessonDraft made, int at) {
        if (!made.equals(draft.orElseThrow())) {
            history.note(here(), kind);
            draft = Optional.of(made);
            page = at;
            told();
        }
    }

    private DraftHistory.Step here() {
        return new DraftHistory.Step(draft.orElseThrow(), page);
    }

    public void undo() {
        draft.flatMap(now -> history.undo(here())).ifPresent(this::back);
    }

    public void redo() {
        draft.flatMap(now -> history.redo(here())).ifPresent(this::back);
    }

    private void back(DraftHistory.Step step) {
        draft = Optional.of(step.draft());
        page = step.page();
        told();
    }

    private void told() {
        check.want(draft.orElseThrow(), found -> {
            problem = found;
            changed.run();
        });
        changed.run();
    }

    /// Shows the lesson as a student sees it, from the page that is worked on; what is wrong instead, if anything is.
    public Optional<LessonProblem> tryIt() {
        return draft.flatMap(made -> switch (check.read(made)) {
            case LessonReading.Good(Lesson lesson) -> {
                learning.open(lesson, Math.max(0, page));
                yield Optional.<LessonProblem>empty();
            }
            case LessonReading.Bad(LessonProblem what) -> Optional.of(what);
        });
    }

    /// The whole file, ready to be written; what is wrong instead, if anything is.
    ///
    /// @param id what it is called from now on, if it has no name of its own yet
    public LessonReading ready(String id) {
        LessonDraft made = draft.orElseThrow().named(id);
        LessonReading reading = check.read(made);
        if (reading instanceof LessonReading.Good) {
            draft = Optional.of(made);
        }
        return reading;
    }

    /// All of it has been written to a file.
    public void saved() {
        saved = draft;
        changed.run();
    }
}
