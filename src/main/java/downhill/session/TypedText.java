package downhill.session;

import downhill.descent.Scenario;
import java.util.Optional;

/// A text at the moment when it was typed. Not a record: the same text typed later is another one.
final class TypedText {

    private final Typed typed;
    private final Scenario shown;
    private final int gesture;
    private Optional<TypedText> skipped = Optional.empty();
    private boolean isOutdone;

    /// @param shown what was there when it was typed
    /// @param gesture in which it was typed
    TypedText(Typed typed, Scenario shown, int gesture) {
        this.typed = typed;
        this.shown = shown;
        this.gesture = gesture;
    }

    Typed typed() {
        return typed;
    }

    Scenario shown() {
        return shown;
    }

    int gesture() {
        return gesture;
    }

    /// Whether it goes on with another: one that it leaves nothing of where it can be read.
    boolean isRightAfter(TypedText before) {
        return typed.part() == before.typed.part() && gesture == before.gesture;
    }

    /// It is read in place of one that isn't read yet.
    void skip(TypedText before) {
        skipped = Optional.of(before);
    }

    /// The one in whose place it is read.
    Optional<TypedText> skipped() {
        return skipped;
    }

    /// The same, read after all because what was typed later is a mistake, which stays.
    TypedText outdone() {
        isOutdone = true;
        return this;
    }

    /// Whether something was typed later, and is a mistake.
    boolean isOutdone() {
        return isOutdone;
    }
}
