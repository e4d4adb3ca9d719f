package downhill.app.draw;

import downhill.picture.Words;
import java.util.ArrayList;
import java.util.List;

/// The words of the language that is spoken. It may change while a window is open: whatever keeps words asks anew, or is
/// made anew.
public final class Tongue {

    private Words words;
    private final List<Runnable> told = new ArrayList<>();

    public Tongue(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /// Speaks another language from now on.
    ///
    /// @param language one of [Words#languages()]
    public void speak(String language) {
        if (!language.equals(words.language())) {
            use(Words.of(language));
        }
    }

    /// The same with words that are at hand.
    public void use(Words others) {
        words = others;
        told.forEach(Runnable::run);
    }

    /// Speaks the next language: all come round.
    public void next() {
        List<String> all = Words.languages();
        speak(all.get((all.indexOf(words.language()) + 1) % all.size()));
    }

    /// From now on, this is done whenever the language has changed.
    public void listen(Runnable changed) {
        told.add(changed);
    }
}
