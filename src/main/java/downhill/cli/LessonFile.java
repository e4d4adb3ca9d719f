package downhill.cli;

import downhill.descent.Optimizers;
import downhill.lesson.Lesson;
import downhill.lesson.LessonProblem;
import downhill.lesson.LessonReader;
import downhill.lesson.LessonReading;
import downhill.lesson.Lessons;
import downhill.picture.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the lesson that `--lesson` names: one that comes with the program, or a file.
///
/// @param language of what is said where it can't be read
record LessonFile(Arguments arguments, Optimizers optimizers, String language) {

    /// What a page of a lesson says itself.
    private static final List<Option> OTHERS = List.of(Option.LOSS, Option.DATA, Option.X, Option.Y, Option.STANDARDIZE,
            Option.OPTIMIZER, Option.RULE, Option.RATE, Option.SCHEDULE, Option.START, Option.STEPS, Option.SET,
            Option.NOISE, Option.BATCH, Option.SEED, Option.NUDGE, Option.STEP);

    /// The page that is asked for, if one is.
    Optional<LessonAt> read() {
        if (!arguments.has(Option.LESSON)) {
            if (arguments.has(Option.PAGE)) {
                throw new Refused(Refusal.at(Option.PAGE, "cli.page.alone", Option.LESSON.text()));
            }
            return Optional.empty();
        }
        for (Option other : OTHERS) {
            if (arguments.has(other)) {
                throw new Refused(Refusal.at(Option.LESSON, "cli.lesson.alone", other.text()));
            }
        }
        Lesson lesson = lesson(arguments.one(Option.LESSON).orElseThrow());
        int page = arguments.one(Option.PAGE).map(text -> NumberText.whole(Option.PAGE, text, 1, lesson.pages().size()))
                .orElse(1);
        return Optional.of(new LessonAt(lesson, page - 1, file(lesson)));
    }

    private Optional<Path> file(Lesson lesson) {
        return Lessons.all(optimizers).contains(lesson) ? Optional.empty()
                : arguments.one(Option.LESSON).map(Path::of);
    }

    private Lesson lesson(String name) {
        List<Lesson> known = Lessons.all(optimizers);
        Optional<Lesson> builtIn = known.stream().filter(lesson -> lesson.id().equals(name)
                || String.valueOf(known.indexOf(lesson)).equals(name)).findFirst();
        return builtIn.orElseGet(() -> fromFile(name, known));
    }

    private Lesson fromFile(String name, List<Lesson> known) {
        return switch (LessonReader.read(bytes(name, known), optimizers)) {
            case LessonReading.Good(Lesson lesson) -> lesson;
            case LessonReading.Bad(LessonProblem problem) ->
                    throw new Refused(Refusal.at(Option.LESSON, problem.told(Words.of(language))));
        };
    }

    private static byte[] bytes(String name, List<Lesson> known) {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) {
                if (Files.size(file) > LessonReader.MOST_BYTES) {
                    throw new Refused(Refusal.at(Option.LESSON, "cli.lesson.large", LessonReader.MOST_BYTES >> 20));
                }
                return Files.readAllBytes(file);
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw new Refused(Refusal.at(Option.LESSON, "cli.lesson.unreadable", name));
        }
        throw new Refused(Refusal.at(Option.LESSON, "cli.lesson.unknown", name,
                known.stream().map(lesson -> known.indexOf(lesson) + " " + lesson.id())
                        .collect(Collectors.joining(", "))));
    }
}
