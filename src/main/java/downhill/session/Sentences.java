package downhill.session;

import downhill.picture.FigureSentence;
import downhill.picture.TallySentence;
import downhill.picture.Words;

/// Says what the figures show, for who can't see them.
public final class Sentences {

    private final Words words;
    private final Facts facts;

    public Sentences(Words words) {
        this.words = words;
        facts = new Facts(words);
    }

    /// What is shown at a moment; the same until something else than the time within a step is another.
    public String of(State state) {
        String figures = state.isRace() ? FigureSentence.of(state.race(), facts.of(state), words)
                : FigureSentence.of(state.frame(), words);
        return state.frame().tally().map(tally -> figures + " " + TallySentence.of(tally, words)).orElse(figures);
    }
}
