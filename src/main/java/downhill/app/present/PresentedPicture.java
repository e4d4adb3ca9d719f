package downhill.app.present;

import downhill.picture.Page;
import downhill.picture.Poster;
import downhill.picture.PosterLayout;
import downhill.picture.RacePoster;
import downhill.scene.LossView;
import downhill.session.Facts;
import downhill.session.State;
import java.util.Optional;

/// What is presented, as the poster that would be saved: several runs, or one, with a lesson's sentence where its page is
/// shown.
final class PresentedPicture {

    private PresentedPicture() {
    }

    static void paint(Page page, PosterLayout layout, State state, Facts facts) {
        if (state.isRace()) {
            RacePoster.paint(page, layout, new RacePoster.Content(state.race(), facts.of(state),
                    state.view().logarithmic(), state.surveys().scale(), state.surveys().map(),
                    Optional.of(state.frame()).filter(frame -> state.view().losses() == LossView.LEDGER)));
        } else {
            Poster.paint(page, layout, state.frame(),
                    state.lessons().walk().map(walk -> walk.spoken(page.words().language())));
        }
    }
}
