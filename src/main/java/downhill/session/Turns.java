package downhill.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What is typed and what is asked for after it, done in the order in which it was asked for. Texts are read in the
/// background, and of several typed in a row in one gesture only the latest; where that is a mistake, the one before is read
/// after all, and so on until one is good: the last good one is in force then. Whatever comes after a text waits until that
/// is read. Lives on the session's thread.
final class Turns {

    private final Texts texts;
    private final BiConsumer<TypedText, Reading> taken;
    private final Background<TypedText, Reading> background;
    private final Deque<Turn> waiting = new ArrayDeque<>();

    /// @param texts those that need not be read again
    /// @param taken takes what became of each text that counts
    Turns(Workers workers, Texts texts, BiConsumer<TypedText, Reading> taken) {
        this.texts = texts;
        this.taken = taken;
        background = new Background<>(workers.readings(), workers.foreground(), Background.Outdated.STOPPED_FIRST);
    }

    private sealed interface Turn {
    }

    private record Deed(Runnable deed) implements Turn {
    }

    private record Text(TypedText text) implements Turn {

        boolean isOf(Typing.Part part) {
            return text.typed().part() == part;
        }
    }

    /// Takes a text in place of what was typed right before it and isn't read yet.
    void read(TypedText text) {
        if (waiting.peekLast() instanceof Text(TypedText before) && text.isRightAfter(before)) {
            waiting.removeLast();
            text.skip(before);
        }
        waiting.add(new Text(text));
        next();
    }

    /// Does something when all that was typed before is read: now, where it is.
    void then(Runnable deed) {
        if (waiting.isEmpty()) {
            deed.run();
        } else {
            waiting.add(new Deed(deed));
        }
    }

    /// Whether the text of this kind that was typed last isn't read yet.
    boolean isReading(Typing.Part part) {
        return waiting.stream().anyMatch(turn -> turn instanceof Text text && text.isOf(part) && !text.text.isOutdone());
    }

    /// Texts of this kind that aren't read yet aren't wanted any more.
    void forget(Typing.Part part) {
        if (waiting.removeIf(turn -> turn instanceof Text text && text.isOf(part))) {
            next();
        }
    }

    private void next() {
        while (waiting.peek() instanceof Deed(Runnable deed)) {
            waiting.remove();
            deed.run();
        }
        if (waiting.peek() instanceof Text(TypedText text)) {
            texts.reading(text.typed()).ifPresentOrElse(reading -> take(text, reading),
                    () -> background.want(text, (cancelled, pass) -> read(text, cancelled, pass),
                            reading -> take(text, reading)));
        } else {
            background.giveUp();
        }
    }

    private void take(TypedText text, Reading reading) {
        waiting.remove(new Text(text));
        if (reading.isMistake()) {
            text.skipped().ifPresent(before -> waiting.addFirst(new Text(before.outdone())));
        }
        taken.accept(text, reading);
        next();
    }

    /// Hands something over whatever happens: else all that waits would wait for ever.
    private static void read(TypedText text, BooleanSupplier cancelled, Consumer<Reading> pass) {
        Optional<Reading> reading = Optional.of(new Reading.Failed());
        try {
            reading = Reading.of(text.typed(), text.shown(), cancelled);
        } finally {
            reading.ifPresent(pass);
        }
    }
}
