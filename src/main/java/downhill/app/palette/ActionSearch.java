package downhill.app.palette;

import downhill.picture.Words;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds what can be done by its name in any language, or by its keys.
///
/// @param languages the words of each, first those of the window
public record ActionSearch(List<Words> languages) {

    /// What was found.
    ///
    /// @param name what it is called in the window's language
    /// @param other what it is called where that is what was found; empty where it is the same
    public record Found(Action action, String name, String other) {
    }

    private record Ranked(Found found, int score) {
    }

    /// In the language of a window, and in all others.
    public static ActionSearch in(Words words) {
        return new ActionSearch(Stream.concat(Stream.of(words),
                Words.languages().stream().map(Words::of)).toList());
    }

    /// The best first; all of them, as they are, where nothing was typed. Of two that fit as well what is possible comes
    /// first.
    public List<Found> find(String typed, List<Action> actions) {
        if (Match.plain(typed).isEmpty()) {
            return actions.stream().map(action -> new Found(action, action.name().apply(languages.getFirst()), ""))
                    .toList();
        }
        return actions.stream().map(action -> ranked(typed, action)).filter(ranked -> ranked.score() != Match.NONE)
                .sorted(Comparator.comparingInt(Ranked::score).reversed()
                        .thenComparing(ranked -> !ranked.found().action().isPossible()))
                .map(Ranked::found).toList();
    }

    private Ranked ranked(String typed, Action action) {
        String name = action.name().apply(languages.getFirst());
        Ranked best = new Ranked(new Found(action, name, ""), Math.max(Match.of(typed, name), byKeys(typed, action)));
        for (Words other : languages) {
            String called = action.name().apply(other);
            int score = Match.of(typed, called);
            if (score > best.score()) {
                best = new Ranked(new Found(action, name, called.equals(name) ? "" : called), score);
            }
        }
        return best;
    }

    private static int byKeys(String typed, Action action) {
        return action.shortcut().equalsIgnoreCase(typed.strip()) ? Match.of(typed, typed) : Match.NONE;
    }
}
