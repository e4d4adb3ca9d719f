package downhill.export;

import downhill.descent.Optimizers;
import downhill.export.lesson.LessonFigures;
import downhill.export.web.WebContent;
import downhill.lesson.LessonMoment;
import downhill.lesson.LessonPage;
import downhill.lesson.LessonWalk;
import downhill.picture.Frame;
import downhill.picture.LaneFacts;
import downhill.picture.Painting;
import downhill.picture.Poster;
import downhill.picture.PosterLayout;
import downhill.picture.RacePoster;
import downhill.picture.RateScale;
import downhill.picture.RichText;
import downhill.picture.Words;
import downhill.scene.Access;
import downhill.scene.LossView;
import downhill.scene.WindowPart;
import java.util.Optional;

/// A lesson as an audience sees it: each page's figures with its one large sentence.
///
/// @param pages the lesson
/// @param words in one language
public record PresentedPages(LessonPages pages, Words words) implements PagesOrder.Pages {

    /// To be written to a file.
    ///
    /// @param run the run of the page that is looked at, to that file
    /// @param index of that page, from 0
    public PagesOrder order(RunOrder run, int index) {
        return new PagesOrder(run, this, index, run.width(), run.height(), false);
    }

    @Override
    public String title(RunOrder run, Words told) {
        return pages.title(run, told);
    }

    @Override
    public int count() {
        return pages.count();
    }

    @Override
    public Painting page(int index) {
        LessonPage shown = pages.lesson().pages().get(index);
        Optimizers optimizers = pages.optimizers();
        LessonFigures figures = LessonFigures.of(shown.scene(), optimizers, false);
        Frame frame = figures.frame();
        LessonMoment moment = LessonMoment.of(shown.scene(), figures.runs(), shown.scene().head().step(),
                frame.view().across().length());
        LessonWalk walk = new LessonWalk(pages.lesson(), index, Optional.empty(), Optional.empty(), moment);
        RichText spoken = walk.spoken(words.language());
        if (figures.isRace()) {
            boolean ends = shown.scene().parts().of(WindowPart.RUNS) != Access.HIDDEN;
            RacePoster.Content content = new RacePoster.Content(figures.race(),
                    LaneFacts.of(figures.race(), optimizers, words), shown.scene().view().logarithmic(),
                    RateScale.of(shown.scene().scenario().rate()), figures.ends(),
                    Optional.of(frame).filter(any -> shown.scene().view().losses() == LossView.LEDGER))
                    .saying(Optional.of(new RacePoster.Said(spoken, ends)));
            return (page, box) -> RacePoster.paint(page, box, content);
        }
        boolean worked = shown.scene().parts().of(WindowPart.STEP) != Access.HIDDEN;
        return (page, box) -> Poster.paint(page, PosterLayout.usual(box), frame, Optional.of(spoken), worked);
    }

    @Override
    public WebContent web() {
        return pages.web();
    }
}
