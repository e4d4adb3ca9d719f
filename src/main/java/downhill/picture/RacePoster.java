package downhill.picture;

import downhill.descent.race.Race;
import java.util.List;

/// Several runs as they are projected and saved: the curve, the losses by step, the list, and what the race made equal.
public final class RacePoster {

    /// Where the columns of numbers end, as parts of the width.
    private static final double[] COLUMNS = {0.52, 0.65, 0.80};

    private final Page page;
    private final Box box;
    private final RaceFrame frame;
    private final List<LaneFacts> facts;
    private final boolean logarithmic;

    private RacePoster(Page page, Box box, RaceFrame frame, List<LaneFacts> facts, boolean logarithmic) {
        this.page = page;
        this.box = box;
        this.frame = frame;
        this.facts = facts;
        this.logarithmic = logarithmic;
    }

    /// Draws the poster, its background with it.
    ///
    /// @param page what to draw with; its em is set from the box
    /// @param facts what is told of each run
    /// @param logarithmic whether losses are on a logarithmic scale
    public static void paint(Page page, Box box, RaceFrame frame, List<LaneFacts> facts, boolean logarithmic) {
        page.pen().box(box, Fill.of(Role.CARD));
        Page sized = page.withEm(Poster.em(box.width(), box.height()));
        new RacePoster(sized, box, frame, facts, logarithmic).paint();
    }

    private void paint() {
        double em = page.em();
        double foot = 4.4 * em;
        double middle = box.left() + 0.52 * box.width();
        double bottom = box.bottom() - foot;
        Box curve = new Box(box.left() + 4.6 * em, box.top() + 2.4 * em, middle - box.left() - 6.4 * em,
                bottom - box.top() - 5.4 * em);
        Plane plane = new Plane(curve, frame.view().w(), frame.view().loss());
        RaceFigure.paint(page, plane, frame);
        Axes.bottom(page, plane);
        double tall = 1.75 * em * (facts.size() + 1);
        Box chart = new Box(middle, box.top() + 2.2 * em, box.right() - middle - em,
                bottom - box.top() - 3.6 * em - tall);
        String title = frame.comparison().race() == Race.SAME_WORK ? "chart.title.gradients" : "losses.chart";
        page.text(RichText.strong(page.words().text(title), Role.TEXT), 1.1 * em, middle + 0.4 * em,
                box.top() + 1.5 * em, Page.Align.LEFT);
        RaceChart.paint(page, chart, frame, logarithmic);
        list(new Box(middle + 0.4 * em, bottom - tall - 0.4 * em, box.right() - middle - 1.4 * em, tall));
        foot(bottom);
    }

    private void list(Box room) {
        double em = page.em();
        double y = room.top() + 0.9 * em;
        cells(room, y, List.of(RichText.words(page.words().text("compare.name"), Role.DIM), word("compare.rate"),
                word("compare.steps"), word("compare.loss"), word("compare.verdict")), 1.6 * em);
        for (LaneFacts lane : facts) {
            y += 1.75 * em;
            Mark.of(lane.mark()).paint(page, room.left() + 0.6 * em, y, page.unit(6.5));
            cells(room, y, List.of(plain(lane.name()), plain(Numbers.exact(lane.rate())),
                    plain(lane.stepsText()),
                    plain(Numbers.significant(lane.finalLoss(), 3)), plain(Verdicts.word(lane.verdict(), page.words()))), 1.6 * em);
        }
    }

    private static RichText plain(String text) {
        return RichText.words(text, Role.TEXT);
    }

    private RichText word(String key) {
        return RichText.words(page.words().text(key), Role.DIM);
    }

    /// A line of the list: the name at the left, numbers ending at their columns, the verdict after the last.
    private void cells(Box room, double y, List<RichText> texts, double indent) {
        double size = 0.95 * page.em();
        page.text(texts.getFirst(), size, room.left() + indent, y, Page.Align.LEFT);
        for (int column = 1; column < 4; column++) {
            page.text(texts.get(column), size, room.left() + COLUMNS[column - 1] * room.width(), y, Page.Align.RIGHT);
        }
        page.text(texts.getLast(), size, room.left() + (COLUMNS[2] + 0.03) * room.width(), y, Page.Align.LEFT);
    }

    /// What is made equal, in words: no race is fair without saying how.
    private void foot(double top) {
        double em = page.em();
        page.pen().line(box.left(), top, box.right(), top, page.stroke(Role.LINE, 1.5));
        String race = "race." + frame.comparison().race().id();
        RichText said = RichText.strong(page.words().text(race) + ".  ", Role.TEXT)
                .plus(RichText.words(page.words().text(race + ".about"), Role.TEXT));
        double y = top + 1.3 * em;
        double room = box.width() - 3.2 * em;
        for (RichText line : Wrap.lines(said, page.ruler(), 1.05 * em, room)) {
            page.text(line, 1.05 * em, box.left() + 1.6 * em, y, Page.Align.LEFT);
            y += 1.4 * em;
        }
        RichText place = RichText.words(
                frame.place(page.words()), Role.DIM);
        page.text(place, em, box.right() - 1.6 * em, box.bottom() - 0.9 * em, Page.Align.RIGHT);
    }
}
