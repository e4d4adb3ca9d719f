package downhill.session;

import downhill.lesson.Judged;
import downhill.lesson.Lesson;
import downhill.lesson.LessonProgress;
import downhill.lesson.LessonWalk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The lessons there are, and how far somebody is in each.
public final class Shelf {

    private final Signal progressed = new Signal();
    private final Signal taken = new Signal();
    private final Background<String, List<Lesson>> reading;
    private final Supplier<List<Lesson>> source;
    private final Signal changed;
    private final List<Runnable> waiting = new ArrayList<>();
    private Optional<Awaited> awaited = Optional.empty();
    private List<Lesson> given = List.of();
    private List<OwnLesson> own = List.of();
    private LessonProgress progress = LessonProgress.NONE;
    private final OwnAnswers answers = new OwnAnswers();
    private Classroom classroom;

    /// What is to be done with a lesson that isn't there yet.
    private record Awaited(String id, Consumer<Lesson> deed) {
    }

    /// @param source reads the lessons that come with the program, in the background, when they are first asked for
    /// @param changed given when there are more lessons
    Shelf(Workers workers, Supplier<List<Lesson>> source, Signal changed) {
        reading = new Background<>(workers.readings(), workers.foreground(), Background.Outdated.DROPPED);
        this.source = source;
        this.changed = changed;
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

    /// The lessons that are there now, in their order: those that come with the program, and then one's own. Whoever asks
    /// first has the former read in the background: they are there some moments later.
    public List<Lesson> lessons() {
        whenRead(() -> { });
        return all();
    }

    /// Does something once the lessons that come with the program are there: at once, if they are.
    void whenRead(Runnable deed) {
        if (!given.isEmpty()) {
            deed.run();
            return;
        }
        waiting.add(deed);
        reading.want("given", (cancelled, pass) -> pass.accept(List.copyOf(source.get())), this::read);
    }

    private void read(List<Lesson> lessons) {
        given = lessons;
        List<Runnable> deeds = List.copyOf(waiting);
        waiting.clear();
        deeds.forEach(Runnable::run);
        arrived();
    }

    /// Does something with a lesson as soon as it is there, whether it comes with the program or is one's own. Only what
    /// was asked for last is waited for.
    void await(String id, Consumer<Lesson> deed) {
        awaited = Optional.of(new Awaited(id, deed));
        whenRead(this::arrived);
    }

    private void arrived() {
        awaited.ifPresent(wanted -> find(wanted.id()).ifPresent(lesson -> {
            awaited = Optional.empty();
            wanted.deed().accept(lesson);
        }));
        changed.run();
    }

    private List<Lesson> all() {
        return Stream.concat(given.stream(), own.stream().map(OwnLesson::lesson)).toList();
    }

    /// One's own, the one that was opened or saved last first.
    public List<OwnLesson> own() {
        return own;
    }

    /// One of those that are there now.
    Optional<Lesson> find(String id) {
        return all().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /// Puts one's own lesson first among its like, in place of one with the same id. Those that come with the program stay
    /// as they are.
    ///
    /// @param file where it is from, where that is known
    public void take(Lesson lesson, Optional<Path> file) {
        whenRead(() -> {
            if (given.stream().noneMatch(each -> each.source().equals(lesson.source()))) {
                List<OwnLesson> more = new ArrayList<>(own);
                more.removeIf(each -> each.lesson().id().equals(lesson.id()));
                more.addFirst(new OwnLesson(lesson, file));
                own = List.copyOf(more);
                taken.run();
                arrived();
            }
        });
    }

    /// Puts those that were there at an earlier time after those that are there already.
    public void remember(List<OwnLesson> earlier) {
        List<String> there = own.stream().map(each -> each.lesson().id()).toList();
        own = Stream.concat(own.stream(), earlier.stream().filter(each -> !there.contains(each.lesson().id()))).toList();
        arrived();
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
