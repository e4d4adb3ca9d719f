package downhill.app;

import downhill.descent.Optimizers;
import downhill.keep.ReadLesson;
import downhill.keep.RecentFiles;
import downhill.lesson.Lesson;
import downhill.picture.Words;
import downhill.session.OwnLesson;
import downhill.session.Shelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/// Remembers which lessons of one's own were opened or saved last, from one start of the program to the next.
///
/// @param recent the list of their files
record OwnLessons(RecentFiles recent, Shelf shelf) {

    /// Puts those there that can still be read, and keeps the list from now on.
    ///
    /// @param background reads and writes
    /// @param foreground where the shelf is
    void begin(Optimizers optimizers, Words words, Executor background, Executor foreground) {
        shelf.taken().listen(() -> {
            Optional<Path> file = shelf.own().getFirst().file();
            background.execute(() -> file.ifPresent(this::add));
        });
        background.execute(() -> {
            List<OwnLesson> earlier = recent.files().stream().flatMap(file -> read(file, optimizers, words)).toList();
            if (!earlier.isEmpty()) {
                foreground.execute(() -> shelf.remember(earlier));
            }
        });
    }

    private synchronized void add(Path file) {
        recent.add(file);
    }

    private static Stream<OwnLesson> read(Path file, Optimizers optimizers, Words words) {
        return ReadLesson.of(file, optimizers, words) instanceof ReadLesson.Good(Lesson lesson)
                ? Stream.of(new OwnLesson(lesson, Optional.of(file))) : Stream.empty();
    }
}
