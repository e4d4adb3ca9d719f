package downhill.app.present;

import downhill.picture.Box;
import downhill.picture.LaneFacts;
import downhill.picture.Page;
import downhill.picture.Poster;
import downhill.picture.PosterLayout;
import downhill.picture.RacePoster;
import downhill.picture.RichText;
import downhill.scene.Access;
import downhill.scene.LossView;
import downhill.scene.WindowPart;
import downhill.session.State;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// What is presented, as the poster that would be saved: several runs, or one, with a lesson's sentence where its page is
/// shown.
final class PresentedPicture {

    private PresentedPicture() {
    }

    /// What paints a state, and what is written on it.
    ///
    /// @param facts of the runs that are compared
    /// @param placed how what is painted lies in a box
    static BiConsumer<Page, Box> painting(State state, List<LaneFacts> facts, Function<Box, PosterLayout> placed,
            BiConsumer<Page, Box> written) {
        return (page, box) -> {
            PosterLayout layout = placed.apply(box);
            paint(page, layout, state, facts);
            written.accept(page.withEm(layout.em()), box);
        };
    }

    private static void paint(Page page, PosterLayout layout, State state, List<LaneFacts> facts) {
        Optional<RichText> spoken = state.lessons().walk().map(walk -> walk.spoken(page.words().language()));
        if (state.isRace()) {
            RacePoster.paint(page, layout, new RacePoster.Content(state.race(), facts,
                    state.view().logarithmic(), state.surveys().scale(), state.surveys().map(),
                    Optional.of(state.frame()).filter(frame -> state.view().losses() == LossView.LEDGER))
                    .saying(spoken.map(sentence -> new RacePoster.Said(sentence, isSeen(state, WindowPart.RUNS)))));
        } else {
            Poster.paint(page, layout, state.frame(), spoken, isWorked(state));
        }
    }

    /// Whether the step is worked out beside what is said.
    static boolean isWorked(State state) {
        return state.lessons().walk().isEmpty() || isSeen(state, WindowPart.STEP);
    }

    /// Whether a part of the window isn't hidden by a page of a lesson: what is in it isn't told to an audience either.
    private static boolean isSeen(State state, WindowPart part) {
        return state.scene().parts().of(part) != Access.HIDDEN;
    }
}
