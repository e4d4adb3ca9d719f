package downhill.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What is typed and what is asked for after it, done in the order in which it was asked for. Texts are read in the
/// background, and of several in a row only the latest; whatever comes after a text waits until that is read. Lives on the
/// session's thread.
final class Turns {

    private final Texts texts;
    private final BiConsumer<Text, Reading> taken;
    private final Background<Text, Reading> background;
    private final Deque<Turn> waiting = new ArrayDeque<>();

    /// @param texts those that need not be read again
    /// @param taken takes what became of each text that counts
    Turns(Workers workers, Texts texts, BiConsumer<Text, Reading> taken) {
        this.texts = texts;
        this.taken = taken;
        background = new Background<>(workers.readings(), workers.foreground(), Background.Outdated.STOPPED_FIRST);
    }

    private sealed interface Turn {
    }

    private record Deed(Runnable deed) implements Turn {
    }

    /// A text in its turn. Not a record: the same text typed later is another one.
    static final class Text implements Turn {

        private final Typed typed;
        private final int gesture;

        Text(Typed typed, int gesture) {
            this.typed = typed;
            this.gesture = gesture;
        }

        Typed typed() {
            return typed;
        }

        /// In which gesture it was typed.
        int gesture() {
            return gesture;
        }
    }

    /// Takes a text in place of what was typed right before it and isn't read yet.
    void read(Text text) {
        if (waiting.peekLast() instanceof Text before && before.typed.part() == text.typed.part()) {
            waiting.removeLast();
        }
        waiting.add(text);
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

    /// Whether a text of this kind isn't read yet.
    boolean isReading(Typing.Part part) {
        return waiting.stream().anyMatch(turn -> isOf(turn, part));
    }

    /// Texts of this kind that aren't read yet aren't wanted any more.
    void forget(Typing.Part part) {
        if (waiting.removeIf(turn -> isOf(turn, part))) {
            next();
        }
    }

    private static boolean isOf(Turn turn, Typing.Part part) {
        return turn instanceof Text text && text.typed.part() == part;
    }

    private void next() {
        while (waiting.peek() instanceof Deed(Runnable deed)) {
            waiting.remove();
            deed.run();
        }
        if (waiting.peek() instanceof Text text) {
            known(text.typed).ifPresentOrElse(reading -> take(text, reading),
                    () -> background.want(text, (cancelled, pass) -> read(text.typed, cancelled, pass),
                            reading -> take(text, reading)));
        } else {
            background.giveUp();
        }
    }

    private Optional<Reading> known(Typed typed) {
        return switch (typed.part()) {
            case LOSS -> texts.knowsLoss(typed.text()) ? texts.loss(typed.text()).map(Reading.Loss::new) : Optional.empty();
            case RULE -> texts.rule(typed.text()).map(Reading.Own::new);
        };
    }

    private void take(Text text, Reading reading) {
        waiting.remove(text);
        taken.accept(text, reading);
        next();
    }

    /// Hands something over whatever happens: else all that waits would wait for ever.
    private static void read(Typed typed, BooleanSupplier cancelled, Consumer<Reading> pass) {
        Optional<Reading> reading = Optional.of(new Reading.Failed());
        try {
            reading = Reading.of(typed, cancelled);
        } finally {
            reading.ifPresent(pass);
        }
    }
}
