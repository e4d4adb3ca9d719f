package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.OutcomeMap;
import downhill.descent.RateAxis;
import downhill.descent.Scenario;
import downhill.descent.StartAxis;
import downhill.descent.Verdict;
import java.util.List;
import java.util.OptionalInt;

/// How a map of starts and rates is drawn: the colour of a cell says which valley is reached, its strength how fast.
///
/// What doesn't come to rest has a pattern besides its colour, so that it can be told without.
public final class MapPicture {

    private static final List<Role> VALLEYS = List.of(Role.VALLEY_1, Role.VALLEY_2, Role.VALLEY_3, Role.VALLEY_4);
    private static final double PALEST = 0.28;

    private MapPicture() {
    }

    /// The map that lies below a curve: its starts are what the curve is seen over.
    public static OutcomeMap.Grid grid(Viewport view, RateScale scale) {
        return OutcomeMap.Grid.of(new StartAxis(Coordinate.W, view.across().low(), view.across().high()),
                new RateAxis(scale.low(), scale.high()));
    }

    /// How a known cell is filled.
    ///
    /// @param column of the cell, from 0
    /// @param row of the cell, from 0
    /// @param steps how many steps the runs have: those that need them all are palest
    public static Fill fill(OutcomeMap map, int column, int row, int steps) {
        if (map.isHole(column, row)) {
            return Fill.of(Role.CARD);
        }
        OptionalInt needed = map.stepsToBottom(column, row);
        OptionalInt valley = map.valley(column, row);
        if (needed.isPresent() && valley.isPresent()) {
            return Fill.of(VALLEYS.get(valley.getAsInt() % VALLEYS.size())).faded(strength(needed.getAsInt(), steps));
        }
        boolean striped = (column + row) / 5 % 2 == 0;
        boolean dotted = column / 3 % 2 == 0 && row / 3 % 2 == 0;
        Verdict verdict = map.verdict(column, row);
        return switch (verdict) {
            case RUNS_AWAY -> Fill.of(Verdicts.role(verdict)).faded(striped ? 0.75 : 0.5);
            case NEVER_SETTLES -> Fill.of(Verdicts.role(verdict)).faded(dotted ? 0.9 : 0.55);
            case ZIG_ZAGS -> Fill.of(Verdicts.role(verdict)).faded(0.45);
            case CRAWLS, GLIDES -> Fill.of(Role.CRAWLS).faded(0.55);
            case FALLS_ON -> Fill.of(Verdicts.role(verdict)).faded(0.45);
            case STAYS -> Fill.of(Verdicts.role(verdict)).faded(0.6);
        };
    }

    /// Strong where a run needs few steps, by their logarithm: from 1 to 2 is as far as from 20 to 40.
    private static double strength(int needed, int steps) {
        double part = Math.log1p(needed) / Math.log1p(Math.max(2, steps));
        return 1 - (1 - PALEST) * Math.clamp(part, 0, 1);
    }

    /// What a cell means, in words.
    public static RichText tell(OutcomeMap map, int column, int row, double rate, int steps, Words words) {
        String start = Numbers.significant(map.grid().across().at(column, map.grid().columns()), 3);
        if (map.isHole(column, row)) {
            return said(words, "map.hole", start);
        }
        String verdict = Verdicts.word(map.verdict(column, row), words);
        OptionalInt valley = map.valley(column, row);
        OptionalInt needed = map.stepsToBottom(column, row);
        if (needed.isPresent() && valley.isPresent()) {
            String bottom = Numbers.significant(map.bottom(valley.getAsInt()).w(), 3);
            return said(words, "map.reaches", start, Numbers.exact(rate), verdict, bottom,
                    Verdicts.steps(needed.getAsInt(), words));
        }
        return said(words, "map.other", start, Numbers.exact(rate), verdict, Verdicts.steps(steps, words));
    }

    private static RichText said(Words words, String key, Object... arguments) {
        return RichText.words(words.text(key, arguments), Role.TEXT);
    }

    /// The map's axes: rates upwards on a logarithmic scale, starts to the right.
    ///
    /// @param plane its value axis is the decimal logarithm of the rate
    public static void axes(Page page, Plane plane, double divider) {
        double em = page.em();
        Box box = plane.box();
        page.pen().line(box.left() - 4.6 * em, divider, box.right() + 1.7 * em, divider, page.stroke(Role.LINE, 1));
        for (int power = (int) Math.ceil(plane.value().low()); power <= plane.value().high(); power++) {
            double y = plane.y(power);
            page.pen().line(box.left() - 0.4 * em, y, box.left(), y, page.stroke(Role.DIM, 1));
            page.text(RichText.words(Numbers.exact(Math.pow(10, power)), Role.DIM), 0.92 * em, box.left() - 0.8 * em, y,
                    Page.Align.RIGHT);
        }
        page.pen().frame(box, page.stroke(Role.LINE, 1));
        Axes.bottom(page, plane, "w");
    }

    /// Where the run that is looked at has its start and its rate, and all others that the same map holds for. The map of a
    /// fork is that of its present rate, with the earlier ones before.
    public static void runs(Page page, Plane plane, RaceFrame frame) {
        for (int lane : frame.drawn()) {
            if (!isOnMap(frame, frame.lane(lane).scenario())) {
                continue;
            }
            double x = plane.x(frame.track(lane).at(0));
            double y = plane.y(Math.log10(frame.runs().get(lane).descent().rate()));
            if (plane.box().contains(x, y)) {
                frame.mark(lane).paint(page, x, y, page.unit(frame.isCurrent(lane) ? 7.5 : 5.5));
            }
        }
    }

    /// Whether a run differs from the one that is looked at in nothing but start and rate.
    private static boolean isOnMap(RaceFrame frame, Scenario scenario) {
        Scenario current = frame.comparison().scenario();
        return scenario.withStart(current.start()).withRate(current.rate()).equals(current);
    }
}
