package downhill.session;

import downhill.lesson.Judged;
import downhill.lesson.Lesson;
import downhill.lesson.LessonProgress;
import downhill.lesson.LessonWalk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The lessons there are, and how far somebody is in each.
public final class Shelf {

    private final Signal progressed = new Signal();
    private final Signal taken = new Signal();
    private final Supplier<List<Lesson>> source;
    private List<Lesson> given = List.of();
    private List<OwnLesson> own = List.of();
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

    /// Given whenever a lesson of one's own is opened or saved.
    public Signal taken() {
        return taken;
    }

    /// The lessons there are, in their order: those that come with the program, and then one's own.
    public List<Lesson> lessons() {
        if (given.isEmpty()) {
            given = List.copyOf(source.get());
        }
        return all();
    }

    private List<Lesson> all() {
        return Stream.concat(given.stream(), own.stream().map(OwnLesson::lesson)).toList();
    }

    /// One's own, the one that was opened or saved last first.
    public List<OwnLesson> own() {
        return own;
    }

    Optional<Lesson> find(String id) {
        return lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /// Puts one's own lesson first among its like, in place of one with the same id. Those that come with the program stay
    /// as they are.
    ///
    /// @param file where it is from, where that is known
    public void take(Lesson lesson, Optional<Path> file) {
        if (lessons().stream().limit(given.size()).noneMatch(each -> each.source().equals(lesson.source()))) {
            List<OwnLesson> more = new ArrayList<>(own);
            more.removeIf(each -> each.lesson().id().equals(lesson.id()));
            more.addFirst(new OwnLesson(lesson, file));
            own = List.copyOf(more);
            taken.run();
        }
    }

    /// Puts those that were there at an earlier time after those that are there already.
    public void remember(List<OwnLesson> earlier) {
        List<String> there = own.stream().map(each -> each.lesson().id()).toList();
        own = Stream.concat(own.stream(), earlier.stream().filter(each -> !there.contains(each.lesson().id()))).toList();
    }

    /// What there is now, without reading any.
    LessonsState state(Optional<LessonWalk> walk) {
        return new LessonsState(given.isEmpty() ? List.of() : all(), progress, walk, Optional.empty(), classroom.page(walk),
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
