package downhill.session;

import downhill.descent.Complaint;
import downhill.lesson.LessonWalk;
import downhill.lesson.answers.AnswerSheet;
import downhill.lesson.answers.ClassSheets;
import downhill.lesson.answers.ClassTaking;
import downhill.lesson.answers.PastedSheets;
import downhill.lesson.answers.SheetReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// What a class has answered, taken from its files: it is shown with the lesson's pages, and kept nowhere.
public final class Classroom {

    private final Learning learning;
    private final Notices notices;
    private final Workers workers;
    private final Signal changed;
    private Map<String, List<AnswerSheet>> sheets = Map.of();
    private List<Complaint> told = List.of();
    private boolean shown = true;
    private boolean named;
    private boolean latest;

    Classroom(Learning learning, Notices notices, Workers workers, Signal changed) {
        this.learning = learning;
        this.notices = notices;
        this.workers = workers;
        this.changed = changed;
    }

    /// One text that should be a student's answers.
    ///
    /// @param file what it is called
    record Read(String file, SheetReading reading) {
    }

    /// Takes what is in files, and in the files of folders, in the background.
    public void take(Collection<Path> files) {
        List<Path> all = List.copyOf(files);
        read(() -> ClassFiles.read(all));
    }

    /// Takes what was copied.
    ///
    /// @param name what a single one of them is called, with its number for {0}
    public void take(String text, IntFunction<String> name) {
        read(() -> {
            List<Read> read = new ArrayList<>();
            for (String each : PastedSheets.of(text)) {
                read.add(new Read(name.apply(read.size() + 1), SheetReading.of(each)));
            }
            return read;
        });
    }

    private void read(Supplier<List<Read>> reading) {
        workers.readings().execute(() -> {
            List<Read> read = reading.get();
            workers.foreground().execute(() -> learning.shelf().whenRead(() -> taken(read)));
        });
    }

    private void taken(List<Read> read) {
        Optional<String> here = learning.isOn() ? learning.state().walk().map(walk -> walk.lesson().id()) : Optional.empty();
        ClassTaking taking = new ClassTaking(sheets, learning.shelf().lessons(), here);
        read.forEach(each -> taking.take(each.file(), each.reading()));
        sheets = taking.sheets();
        told = taking.told();
        shown = true;
        int count = taking.taken().values().stream().mapToInt(Integer::intValue).sum();
        if (here.isEmpty()) {
            taking.taken().entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                    .ifPresent(this::open);
        }
        tell(count);
        changed.run();
    }

    /// Opens a lesson where its class has answered first.
    private void open(String id) {
        int page = sheets.get(id).stream().flatMap(sheet -> sheet.pages().stream()).mapToInt(each -> each.page()).min()
                .orElse(0);
        learning.shelf().find(id).ifPresent(lesson -> learning.open(lesson, page));
    }

    private void tell(int count) {
        if (told.isEmpty()) {
            notices.show(Notice.news(Complaint.of("class.taken", count)));
        } else if (told.size() == 1) {
            notices.show(Notice.warning(Complaint.of("class.taken.but", count).with(told.getFirst())));
        } else {
            notices.show(Notice.warning(Complaint.of("class.taken.many", count, told.size()).with(told.getFirst())));
        }
    }

    /// Shows what the class has answered, or hides it.
    public void show(boolean wanted) {
        shown = wanted;
        changed.run();
    }

    /// Shows names in the window, or hides them.
    public void name(boolean wanted) {
        named = wanted;
        changed.run();
    }

    /// Counts each student's last answers, or her first.
    public void latest(boolean wanted) {
        latest = wanted;
        changed.run();
    }

    public void toggleShown() {
        show(!shown);
    }

    public void toggleLatest() {
        latest(!latest);
    }

    public void toggleNamed() {
        name(!named);
    }

    /// As if no class had answered anything.
    public void clear() {
        sheets = Map.of();
        told = List.of();
        changed.run();
    }

    /// Whether there is something to be cleared.
    public boolean isEmpty() {
        return sheets.values().stream().allMatch(List::isEmpty) && told.isEmpty();
    }

    /// What is known of the page that is shown.
    Optional<ClassPage> page(Optional<LessonWalk> walk) {
        return walk.filter(there -> !isEmpty()).map(there -> {
            ClassSheets these = new ClassSheets(sheets.getOrDefault(there.lesson().id(), List.of()), latest, named);
            boolean revealed = there.judged().isPresent();
            return new ClassPage(these, these.tally(there.index(), there.page(), there.asked(), revealed), shown, told);
        });
    }
}
