package downhill.app.view;

import downhill.lesson.LessonPage;
import downhill.lesson.LessonWalk;
import downhill.picture.Frame;
import downhill.picture.Playhead;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Story;
import downhill.picture.Words;
import downhill.session.State;
import java.util.Optional;

/// What an audience will be told after the clicker's next press, and what only who presents is told.
final class Upcoming {

    private Upcoming() {
    }

    static RichText of(State state, Words words) {
        Optional<LessonWalk> walk = state.lessons().walk();
        if (walk.isPresent()) {
            return page(walk.get(), words);
        }
        Playhead now = state.head();
        Playhead next = state.isRace() ? now.next(state.length()) : now.nextPhase(state.length());
        if (next.equals(now)) {
            return RichText.words(words.text("presenter.over"), Role.TEXT);
        }
        return state.isRace() ? RichText.words(words.text("step.of", next.step(), state.length()), Role.TEXT)
                : step(state, next, words);
    }

    /// The notes of a lesson's page, in one line; empty without any.
    static RichText notes(State state, Words words) {
        return state.lessons().walk().flatMap(walk -> walk.page().notes()
                .map(notes -> notes.in(words.language()).line(walk.live()))).orElse(RichText.empty());
    }

    /// What comes after a page is its answer, where it asks something, then the page after it. That page's run isn't made
    /// yet: so its title, and no sentence with numbers.
    private static RichText page(LessonWalk walk, Words words) {
        if (walk.isOpen() || walk.isLast()) {
            return RichText.words(words.text(walk.isOpen() ? "presenter.answer" : "presenter.over.lesson"), Role.TEXT);
        }
        LessonPage page = walk.lesson().pages().get(walk.index() + 1);
        return page.title().in(words.language()).line(walk.live());
    }

    /// What is guessed stays hidden: it is seen over a shoulder, too.
    private static RichText step(State state, Playhead next, Words words) {
        Frame now = state.frame();
        Frame then = Frame.of(now.run(), next, now.view(), now.mode(), state.view().nudge()).with(now.prediction());
        RichText told = RichText.empty();
        for (RichText sentence : Story.tell(then, words)) {
            told = told.plus(sentence).plus(RichText.words(" ", Role.TEXT));
        }
        return told;
    }
}
