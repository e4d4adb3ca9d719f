package downhill.app.view;

import downhill.picture.Words;
import downhill.session.Change;
import downhill.session.State;
import java.util.Locale;
import java.util.Optional;

/// What undoing and redoing are called now: with what they take back or do again, unless that is done to a lesson that is
/// being made.
final class ChangeNames {

    private ChangeNames() {
    }

    static String undo(State state, Words words) {
        return named(state, state.document().undoes(), "file.undo", Command.UNDO, words);
    }

    static String redo(State state, Words words) {
        return named(state, state.document().redoes(), "file.redo", Command.REDO, words);
    }

    private static String named(State state, Optional<Change> change, String key, Command command, Words words) {
        return change.filter(what -> CommandState.made(state).isEmpty())
                .map(what -> words.text(key, words.text("change." + what.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .orElseGet(() -> words.text(command.key()));
    }
}
