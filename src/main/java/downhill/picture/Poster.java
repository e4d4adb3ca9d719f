package downhill.picture;

import downhill.descent.Coordinate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The picture as it is projected, saved and sent: the two figures, one large sentence, the worked line, and
/// δw beside the slope.
public final class Poster {

    private static final double SENTENCE = 1.32;
    /// The same where nothing stands beside it.
    private static final double LARGE = 1.8;
    /// The words' part of the width beside worked lines.
    private static final double WORDS = 0.57;
    /// Below the words, in ems: the room of the line that tells the step, and of what divides it from them.
    private static final double PLACE = 1.55;

    private final Page page;
    private final PosterLayout layout;
    private final Frame frame;
    private final Optional<RichText> told;
    /// Of the worked lines, if there are any.
    private final Optional<KnownLines> known;
    private final Optional<PlaneSheet> sheet;

    private Poster(Page page, PosterLayout layout, Frame frame, Optional<RichText> told, Optional<KnownLines> known) {
        this.page = page;
        this.layout = layout;
        this.frame = frame;
        this.told = told;
        this.known = known;
        sheet = Optional.of(layout).filter(any -> frame.weights() > 1)
                .map(any -> PlaneSheet.projected(any, frame.hasData(), known.isPresent() && frame.tally().isEmpty()));
    }

    /// Draws the poster as it is saved, its background with it.
    ///
    /// @param page what to draw with; its em is set from the box
    public static void paint(Page page, Box box, Frame frame) {
        paint(page, box, frame, new KnownLines());
    }

    /// The same for one of several pictures that follow each other.
    ///
    /// @param known has the worked lines of the one before
    public static void paint(Page page, Box box, Frame frame, KnownLines known) {
        PosterLayout layout = PosterLayout.usual(box);
        page.pen().box(box, Fill.of(Role.CARD));
        new Poster(page.withEm(layout.em()), layout, frame, Optional.empty(), Optional.of(known)).paint();
    }

    /// Draws the poster, its background with it.
    ///
    /// @param page what to draw with; its em is set from the layout
    /// @param told what is said in place of the story of the step
    /// @param worked whether the step is worked out beside what is said
    public static void paint(Page page, PosterLayout layout, Frame frame, Optional<RichText> told, boolean worked) {
        page.pen().box(layout.box(), Fill.of(Role.CARD));
        new Poster(page.withEm(layout.em()), layout, frame, told, worked ? Optional.of(new KnownLines()) : Optional.empty())
                .paint();
    }

    private void paint() {
        double em = page.em();
        Box box = layout.box();
        Box caption = layout.caption();
        figures();
        page.pen().line(box.left(), caption.top(), box.right(), caption.top(), page.stroke(Role.LINE, 1.5));
        boolean isAlone = known.isEmpty() && frame.tally().isEmpty();
        Box words = new Box(box.left() + 1.6 * em, caption.top() + 0.8 * em,
                (isAlone ? 1 : WORDS) * box.width() - (isAlone ? 3.2 : 1.6) * em, caption.height() - 1.3 * em);
        sentences(words);
        Box right = new Box(box.left() + 0.60 * box.width(), words.top(), 0.40 * box.width() - 1.6 * em, words.height());
        if (frame.tally().isPresent()) {
            TallyBoard.paint(page, right, frame.tally().get());
            return;
        }
        if (known.isEmpty()) {
            return;
        }
        Box below = sheet.map(PlaneSheet::bars).filter(bars -> bars.height() > 0).orElse(null);
        double bars = below == null ? Bars.height() * em : 0;
        bars(below == null ? new Box(right.left(), right.bottom() - bars + 0.3 * em, right.width(), bars) : below);
        WorkedColumn.paint(page, new Box(right.left(), right.top(), right.width(), right.height() - bars), frame,
                known.get());
    }

    private void figures() {
        if (frame.weights() == 1) {
            Halves halves = Halves.of(layout.figures(), frame.hasData());
            TwoFigures.paintAlone(page, halves.figures(), frame.section(Coordinate.W));
            halves.paintData(page, frame, OptionalInt.empty());
        } else {
            PlaneFigures.paint(page, sheet.orElseThrow(), frame);
        }
    }

    private void bars(Box box) {
        if (frame.weights() == 1) {
            Bars.lengths(page, box, frame.section(Coordinate.W));
        } else {
            PlaneBars.paint(page, box, frame);
        }
    }

    private void sentences(Box room) {
        List<RichText> said = told.map(List::of).orElseGet(() -> Story.tell(frame, page.words()));
        Box above = new Box(room.left(), room.top(), room.width(), room.height() - PLACE * page.em());
        SaidLines.asLargeAs(above, page.ruler(), said, page.em(), (known.isEmpty() ? LARGE : SENTENCE) * page.em())
                .paint(page, above);
        place(room);
    }

    /// Which step, which of its phases, and the rate.
    private void place(Box room) {
        RichText step = RichText.words(page.words().text("step.of", frame.step(), frame.length()), Role.DIM);
        RichText rate = RichText.words("      ", Role.DIM).plus(RichText.symbol("a", Role.STEP))
                .plus(RichText.strong(" = " + Numbers.exact(frame.rate()), Role.STEP));
        RichText whole = step.plus(rate).plus(phases());
        boolean fits = page.ruler().width(whole, page.em()) <= room.width();
        page.text(fits ? whole : step.plus(rate), page.em(), room.left(), room.bottom() - 0.4 * page.em(),
                Page.Align.LEFT);
    }

    /// The four phases, with the one that is shown in strong letters.
    private RichText phases() {
        RichText phases = RichText.words("   ", Role.DIM);
        for (Phase phase : Phase.values()) {
            String name = page.words().text(phase.key());
            boolean isShown = frame.head().phase().filter(phase::equals).isPresent();
            phases = phases.plus(RichText.words("   ", Role.DIM))
                    .plus(isShown ? RichText.strong(name, Role.TEXT) : RichText.words(name, Role.DIM));
        }
        return phases;
    }
}
