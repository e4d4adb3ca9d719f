package downhill.app;

import downhill.export.Format;
import downhill.export.LessonPages;
import downhill.export.Offer;
import downhill.export.Order;
import downhill.export.PresentedPages;
import downhill.export.RaceOrder;
import downhill.export.RunOrder;
import downhill.lesson.LessonWalk;
import downhill.lesson.answers.ClassSheets;
import downhill.picture.LaneFacts;
import downhill.picture.Playhead;
import downhill.picture.Words;
import downhill.scene.Tab;
import downhill.session.ClassPage;
import downhill.session.State;
import java.nio.file.Path;
import java.util.Optional;

/// What is ordered of that which a window shows.
///
/// @param state what it shows
/// @param words of the names of runs
record Orders(State state, Words words) {

    private static final int PICTURE_WIDTH = 1920;
    private static final int PICTURE_HEIGHT = 1080;
    private static final int ANIMATION_WIDTH = 960;
    private static final int ANIMATION_HEIGHT = 600;

    Order of(Offer offer, Path file) {
        boolean moves = offer.format() == Format.GIF;
        boolean printed = offer.format() == Format.PDF;
        int width = offer.scale() * (moves ? ANIMATION_WIDTH : printed ? Order.PAGE_WIDTH : PICTURE_WIDTH);
        int height = offer.scale() * (moves ? ANIMATION_HEIGHT : printed ? Order.PAGE_HEIGHT : PICTURE_HEIGHT);
        boolean answers = offer == Offer.ANSWERS;
        boolean worksheet = answers || offer == Offer.WORKSHEET;
        Optional<LessonWalk> lesson = state.lessons().walk().filter(walk -> state.tab() == Tab.LESSONS);
        if (lesson.isPresent() && isOfLesson(offer)) {
            RunOrder page = new RunOrder(file, state.scene(), state.whole(), width, height);
            LessonPages whole = new LessonPages(lesson.get().lesson(), state.optimizers(), words.language())
                    .answered(answered());
            return offer == Offer.PRESENTED ? new PresentedPages(whole, words).order(page, lesson.get().index())
                    : (worksheet ? whole.worksheet(answers) : whole).order(page, lesson.get().index());
        }
        if (isOfAll(offer)) {
            return race(file, width, height);
        }
        boolean isWhole = offer.format() == Format.PDF;
        RunOrder run = new RunOrder(file, state.scene().at(isWhole ? Playhead.at(0) : state.frame().head()), state.whole(),
                width, height);
        return worksheet ? run.worksheet(words, answers) : run.answered(state.frame().tally());
    }

    private static boolean isOfLesson(Offer offer) {
        return switch (offer) {
            case PICTURE, PICTURE_TWICE, PICTURE_FOUR_TIMES, PRESENTED, DRAWING, COPY_PICTURE, DOCUMENT, WORKSHEET, ANSWERS,
                    WEB_PAGE -> true;
            case WINDOW, WINDOW_TWICE, WINDOW_FOUR_TIMES, ANIMATION, NUMBERS, ALL_NUMBERS, STEPS_MARKDOWN, STEPS_LATEX,
                    COPY_NUMBERS -> false;
        };
    }

    private boolean isOfAll(Offer offer) {
        return switch (offer) {
            case ALL_NUMBERS -> true;
            case NUMBERS, WORKSHEET, ANSWERS -> false;
            case PICTURE, PICTURE_TWICE, PICTURE_FOUR_TIMES, PRESENTED, WINDOW, WINDOW_TWICE, WINDOW_FOUR_TIMES, DRAWING,
                    DOCUMENT, ANIMATION, WEB_PAGE, STEPS_MARKDOWN, STEPS_LATEX, COPY_PICTURE, COPY_NUMBERS -> state.isRace();
        };
    }

    private RaceOrder race(Path file, int width, int height) {
        return new RaceOrder(file, state.scene().at(state.head()), state.runs(), state.frame().view(),
                LaneFacts.of(state.race(), state.optimizers(), words), state.surveys().scale(), Optional.empty(), width,
                height).answered(state.frame().tally());
    }

    /// What of a class's answers is to be seen.
    private Optional<ClassSheets> answered() {
        return state.lessons().classroom().filter(ClassPage::shown).map(ClassPage::sheets);
    }
}
