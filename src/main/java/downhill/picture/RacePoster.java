package downhill.picture;

import downhill.descent.race.Race;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Several runs as they are projected and saved: the curve, the losses by step, the list, and what the race made equal.
public final class RacePoster {

    /// The curve's part of the width, at least and at most; in between the list has the width it needs.
    private static final double NARROWEST_CURVE = 0.4;
    private static final double WIDEST_CURVE = 0.56;
    /// The map's part of the height, where there are data below it.
    private static final double MAP = 0.58;
    /// Of the text's size: no smaller can be read from the back of a room.
    private static final double SMALLEST = 0.92;
    /// The size of a lesson's sentence that is short enough, and of all others.
    private static final double LARGE = 1.5;
    private static final double USUAL = 1.05;

    private final Page page;
    private final PosterLayout layout;
    private final Box box;
    private final Content content;
    private final RaceFrame frame;

    private RacePoster(Page page, PosterLayout layout, Content content) {
        this.page = page;
        this.layout = layout;
        box = layout.box();
        this.content = content;
        frame = content.frame();
    }

    /// What is on it.
    ///
    /// @param frame the moment
    /// @param facts what is told of each run; those that are hidden are left out
    /// @param logarithmic whether losses are on a logarithmic scale
    /// @param rates the map's scale of rates
    /// @param map what is known of it
    /// @param ledger the moment of the run whose ledger is in the place of the losses; empty for the losses
    /// @param said what is said in place of what the race makes equal
    public record Content(RaceFrame frame, List<LaneFacts> facts, boolean logarithmic, RateScale rates,
            Optional<MapPicture> map, Optional<Frame> ledger, Optional<Said> said) {

        public Content {
            facts = List.copyOf(facts);
        }

        /// With what the race makes equal.
        public Content(RaceFrame frame, List<LaneFacts> facts, boolean logarithmic, RateScale rates,
                Optional<MapPicture> map, Optional<Frame> ledger) {
            this(frame, facts, logarithmic, rates, map, ledger, Optional.empty());
        }

        /// The same with a sentence.
        public Content saying(Optional<Said> sentence) {
            return new Content(frame, facts, logarithmic, rates, map, ledger, sentence);
        }

        private List<LaneFacts> listed() {
            return IntStream.range(0, facts.size()).filter(lane -> !frame.lane(lane).hidden()).mapToObj(facts::get)
                    .toList();
        }
    }

    /// A sentence about the runs.
    ///
    /// @param ends whether the list tells what comes of the runs
    public record Said(RichText sentence, boolean ends) {
    }

    /// Draws the poster as it is saved, its background with it.
    ///
    /// @param page what to draw with; its em is set from the box
    public static void paint(Page page, Box box, Content content) {
        paint(page, PosterLayout.usual(box), content);
    }

    /// Draws the poster, its background with it.
    ///
    /// @param page what to draw with; its em is set from the layout
    public static void paint(Page page, PosterLayout layout, Content content) {
        page.pen().box(layout.box(), Fill.of(Role.CARD));
        new RacePoster(page.withEm(layout.em()), layout, content).paint();
    }

    private void paint() {
        double em = page.em();
        RaceTable table = new RaceTable(page, content.listed(), frame.comparison().race(),
                content.said().isEmpty() || content.said().get().ends());
        double margin = 1.6 * em;
        double middle = Math.clamp(box.right() - margin - table.wide() - 0.4 * em,
                box.left() + NARROWEST_CURVE * box.width(), box.left() + WIDEST_CURVE * box.width());
        double bottom = layout.rateAboveFoot().top();
        figures(new Box(box.left(), box.top() + 0.4 * em, middle - box.left(), bottom - box.top() - 0.6 * em));
        double tall = table.tall();
        Box chart = new Box(middle, box.top() + 2.2 * em, box.right() - middle - em,
                bottom - box.top() - 3.6 * em - tall);
        if (frame.tally().isPresent()) {
            TallyBoard.paint(page, new Box(middle + 0.4 * em, box.top() + 0.8 * em, chart.right() - middle - 0.4 * em,
                    chart.bottom() - box.top() - 0.8 * em), frame.tally().get());
        } else {
            losses(chart);
        }
        table.paint(new Box(middle + 0.4 * em, bottom - tall - 0.4 * em, box.right() - margin - middle - 0.4 * em, tall));
        foot(layout.foot().top());
    }

    private void losses(Box chart) {
        double em = page.em();
        String title = content.ledger().isPresent() ? "losses.ledger"
                : frame.comparison().race() == Race.SAME_WORK ? "chart.title.gradients" : "losses.chart";
        double left = chart.left() + 0.4 * em;
        double y = box.top() + 1.5 * em;
        double after = page.text(RichText.strong(page.words().text(title), Role.TEXT), 1.1 * em, left, y, Page.Align.LEFT)
                .right();
        if (content.ledger().isPresent()) {
            whose(after + 1.6 * em, y, chart.right());
            LedgerChart.paint(page, new Box(left, chart.top(), chart.right() - left, chart.height()),
                    content.ledger().get(), OptionalInt.empty());
        } else {
            RaceChart.paint(page, chart, frame, content.logarithmic());
        }
    }

    /// Which of the runs the ledger is of: its mark and its name.
    private void whose(double x, double y, double end) {
        double em = page.em();
        LaneFacts run = content.facts().get(frame.comparison().current());
        Mark.of(run.mark()).paint(page, x, y, page.unit(6.5));
        double left = x + em;
        RichText name = RaceTable.cut(RichText.words(run.name(), Role.TEXT), page.ruler(), em, end - left);
        page.text(name, em, left, y, Page.Align.LEFT);
    }

    /// The curve, and the map below it.
    private void figures(Box room) {
        if (frame.view().bias().isPresent()) {
            plane(room);
            return;
        }
        Sheet sheet = Sheet.of(room, frame.view(), page.em());
        RaceFigure.paint(page, sheet.loss(), frame);
        MapFigure.paint(page, sheet, content.rates(), frame, content.map());
        Box title = MapFigure.title(sheet, page.em());
        page.text(MapFigure.titled(page.words(), page.ruler(), MapFigure.TITLE * page.em(), title.width()),
                MapFigure.TITLE * page.em(), title.left(), title.middleY(), Page.Align.LEFT);
    }

    /// The map and, where the loss has data, below it these with a model curve for each run.
    private void plane(Box room) {
        boolean hasData = frame.runs().getFirst().descent().loss().data().isPresent();
        double height = hasData ? Math.round(MAP * room.height()) : room.height();
        RacePlane.paint(page, new Box(room.left(), room.top(), room.width(), height), frame);
        if (hasData) {
            DataPainter.paint(page, new Box(room.left(), room.top() + height, room.width(), room.height() - height), frame);
        }
    }

    /// A sentence, or what is made equal: no race is fair without saying how.
    private void foot(double top) {
        double em = page.em();
        page.pen().line(box.left(), top, box.right(), top, page.stroke(Role.LINE, 1.5));
        RichText said = content.said().map(Said::sentence).orElseGet(this::race);
        double room = box.width() - 3.2 * em;
        double largest = content.said().isPresent() ? LARGE * em : USUAL * em;
        // A little less than the room, so that it does not take two lines for a rounding error.
        double size = Math.clamp(0.999 * room / page.ruler().width(said, 1), USUAL * em, largest);
        double pitch = 1.4 * em;
        double y = top + 1.2 * em;
        double last = box.bottom() - 0.9 * em;
        List<RichText> lines = Wrap.lines(said, page.ruler(), size, room);
        if (lines.size() > 2) {
            size = SMALLEST * em;
            pitch = 1.2 * size;
            y = top + 0.75 * size;
            last = box.bottom() - 0.5 * em;
            lines = Wrap.lines(said, page.ruler(), size, room);
        }
        for (RichText line : lines) {
            page.text(line, size, box.left() + 1.6 * em, y, Page.Align.LEFT);
            y += pitch;
        }
        RichText place = RichText.words(frame.place(page.words()), Role.DIM);
        page.text(place, em, box.right() - 1.6 * em, last, Page.Align.RIGHT);
    }

    private RichText race() {
        String race = page.words().text("race." + frame.comparison().race().id());
        return RichText.strong(race + ".  ", Role.TEXT)
                .plus(RichText.words(Fairness.told(frame.comparison(), page.words()), Role.TEXT));
    }
}
