package downhill.session;

import downhill.lesson.Judged;
import downhill.lesson.Lesson;
import downhill.lesson.LessonProgress;
import downhill.lesson.LessonWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The lessons there are, and how far somebody is in each.
public final class Shelf {

    private final Signal progressed = new Signal();
    private final Supplier<List<Lesson>> source;
    private List<Lesson> lessons = List.of();
    private LessonProgress progress = LessonProgress.NONE;
    private final OwnAnswers answers = new OwnAnswers();
    private Classroom classroom;

    /// @param source reads the lessons that there are, when they are first asked for
    Shelf(Supplier<List<Lesson>> source) {
        this.source = source;
    }

    /// Begins with what somebody has done before.
    public void begin(LessonProgress done) {
        progress = done;
    }

    /// Begins with nothing from any class.
    void begin(Classroom none) {
        classroom = none;
    }

    /// What a class has answered.
    public Classroom classroom() {
        return classroom;
    }

    /// What the user has answered.
    public OwnAnswers answers() {
        return answers;
    }

    /// Given whenever somebody is further in a lesson.
    public Signal progressed() {
        return progressed;
    }

    public LessonProgress progress() {
        return progress;
    }

    /// The lessons there are, in their order.
    public List<Lesson> lessons() {
        if (lessons.isEmpty()) {
            lessons = List.copyOf(source.get());
        }
        return lessons;
    }

    Optional<Lesson> find(String id) {
        return lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /// Puts a lesson there, in place of one with the same id; returns it.
    Lesson with(Lesson lesson) {
        List<Lesson> more = new ArrayList<>(lessons());
        int there = more.stream().map(Lesson::id).toList().indexOf(lesson.id());
        if (there < 0) {
            more.add(lesson);
        } else {
            more.set(there, lesson);
        }
        lessons = List.copyOf(more);
        return lesson;
    }

    /// What there is now, without reading any.
    LessonsState state(Optional<LessonWalk> walk) {
        return new LessonsState(lessons, progress, walk, Optional.empty(), classroom.page(walk),
                walk.flatMap(there -> answers.in(there.lesson().id())));
    }

    void seen(Lesson lesson, int page) {
        become(progress.at(lesson.id(), page));
    }

    /// The question of a page was answered.
    ///
    /// @param isOwn whether by the user
    void judged(Lesson lesson, int page, Judged judged, boolean isOwn) {
        if (isOwn) {
            answers.note(lesson, page, judged);
        }
        if (judged.right()) {
            become(progress.answered(lesson.id(), page));
        }
    }

    private void become(LessonProgress now) {
        progress = now;
        progressed.run();
    }
}
