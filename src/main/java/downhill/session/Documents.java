package downhill.session;

import downhill.descent.Complaint;
import downhill.document.Document;
import downhill.document.LessonMark;
import downhill.scene.Scene;
import downhill.scene.Tab;
import downhill.scene.WindowParts;
import java.nio.file.Path;
import java.util.Optional;

/// What is open as a document: where it is from, whether it has changed since, and all that comes back after a restart.
public final class Documents {

    private final Changes changes;
    private final Switching switching;
    private final Typing typing;
    private final Notices notices;
    private final Learning learning;
    private final Authoring authoring;
    private final Signal changed;

    Documents(Changes changes, Switching switching, Typing typing, Notices notices, Learning learning,
            Authoring authoring, Signal changed) {
        this.changes = changes;
        this.switching = switching;
        this.typing = typing;
        this.notices = notices;
        this.learning = learning;
        this.authoring = authoring;
        this.changed = changed;
    }

    /// Shows a document in the place of what is open; undoing brings that back.
    ///
    /// @param file it is from, if it is from one
    /// @param told what is to be told of it
    public void open(Document document, Optional<Path> file, Optional<Complaint> told) {
        typing.then(() -> {
            told.ifPresent(notices::afterNext);
            switching.open(document.scene(), new Origin(file, document),
                    () -> resume(document.scene(), document.lesson(), () -> { }));
        });
    }

    /// What is open, to be written to a file.
    public Document document() {
        return changes.origins().now().saved().with(changes.moment().scene()).in(mark());
    }

    public Optional<Path> file() {
        return changes.origins().now().file();
    }

    /// Whether there are changes that aren't in the file.
    public boolean isChanged() {
        return !changes.origins().now().saved().isSame(changes.moment().scene());
    }

    private Optional<LessonMark> mark() {
        return learning.state().walk().map(walk -> new LessonMark(walk.lesson().id(), walk.index()));
    }

    /// Goes on in a lesson as it was left, as soon as that has been read; whoever has begun with something else by then is
    /// left alone. Where there is no such lesson, nothing stays hidden or locked for its sake, nor does it when the lesson
    /// is left.
    ///
    /// @param then what is done once the lesson is there
    private void resume(Scene scene, Optional<LessonMark> mark, Runnable then) {
        if (scene.view().tab() == Tab.LESSONS) {
            switching.show(scene.with(WindowParts.all()).with(scene.view().on(Tab.EXPLORE)),
                    () -> mark.ifPresent(there -> goOn(scene, there, then)));
        }
    }

    private void goOn(Scene scene, LessonMark mark, Runnable then) {
        Scene bare = changes.moment().scene();
        learning.shelf().await(mark.id(), lesson -> {
            if (changes.moment().scene().equals(bare)) {
                learning.open(lesson, mark.page());
                typing.then(() -> switching.show(scene, then));
            }
        });
    }

    /// What is open was written to a file.
    public void saved(Path file, Document written) {
        changes.origins().replace(new Origin(Optional.of(file), written));
        changed.run();
    }

    /// All that is to come back after a restart.
    public Kept kept() {
        return changes.kept(mark()).with(authoring.kept());
    }

    /// Brings back what could be undone and redone. What is looked at must be that of these already.
    public void restore(Kept kept) {
        resume(kept.now().scene(), kept.lesson(), () -> changes.restore(kept));
        changes.restore(kept);
        kept.draft().ifPresent(authoring::restore);
        changed.run();
    }
}
