package downhill.session;

import downhill.descent.Optimizers;
import downhill.json.JsonWriter;
import downhill.lesson.LessonDraft;
import downhill.lesson.LessonProblem;
import downhill.lesson.LessonReader;
import downhill.lesson.LessonReading;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Reads a lesson that is being made as its file would be read: what can't be shown of it yet?
final class DraftCheck {

    private final Supplier<Optimizers> optimizers;
    private final Background<Object, Optional<LessonProblem>> checks;

    DraftCheck(Supplier<Optimizers> optimizers, Workers workers) {
        this.optimizers = optimizers;
        checks = new Background<>(workers.readings(), workers.foreground(), Background.Outdated.STOPPED_FIRST);
    }

    LessonReading read(LessonDraft draft) {
        return LessonReader.read(JsonWriter.pretty(draft.written()).getBytes(StandardCharsets.UTF_8), optimizers.get());
    }

    /// The same in the background, as every loss is compiled for it.
    ///
    /// @param taken takes what is wrong, if anything is
    void want(LessonDraft draft, Consumer<Optional<LessonProblem>> taken) {
        checks.want(new Object(), (cancelled, pass) -> pass.accept(problem(read(draft))), taken);
    }

    void giveUp() {
        checks.giveUp();
    }

    private static Optional<LessonProblem> problem(LessonReading reading) {
        return reading instanceof LessonReading.Bad(LessonProblem what) ? Optional.of(what) : Optional.empty();
    }
}
