package downhill.picture;

import downhill.descent.Coordinate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A run on paper, to be worked out by hand: the rule, the first point, and a table of its steps to fill in; or the same
/// with the answers.
///
/// @param start the run's first moment, at rest
/// @param title what the run is called
/// @param loss its loss, written out
/// @param settings of its rule
/// @param told what the lines of the rule don't say
/// @param answers whether they are there
public record Worksheet(Frame start, String title, RichText loss, RichText settings, List<RichText> told, boolean answers) {

    private static final int MORE_ROWS = 24;
    private static final int MOST_SHEETS = 3;
    /// The size of ordinary text as a part of a sheet's width.
    private static final double EM = 0.0185;
    private static final double MARGIN = 4;
    private static final double FIGURES = 27;
    private static final double LINE = 2.1;
    private static final double TOLD = 1.8;
    /// How many lines of a rule stand closer.
    private static final int MANY = 9;
    /// The height of A4 paper between its margins, and what is taken of it on the first sheet beside the lines of the rule.
    private static final double HEIGHT = Math.sqrt(2) / EM - 2 * MARGIN;
    private static final double TAKEN = 4.2 + 3.8 + FIGURES + 2 + WorksheetTable.HEAD + 1;

    /// With the settings of the run, called by their names.
    ///
    /// @param optimizer the id of its rule
    public static Worksheet of(Frame start, String optimizer, String title, RichText loss, Words words, boolean answers) {
        return new Worksheet(start, title, loss, GivenSettings.of(start.run(), words),
                new GivenRule(start.run()).told(optimizer, words), answers);
    }

    /// How many sheets of paper it takes. Of a long run not all steps are asked for.
    public int sheets() {
        int further = Math.max(0, start.length() + 1 - firstRows());
        return Math.min(MOST_SHEETS, 1 + Math.ceilDiv(further, MORE_ROWS));
    }

    /// How many rows there is room for below the rule and the figures: none if the rule has many lines.
    private int firstRows() {
        List<RichText> given = given();
        double rule = line(given) * given.size() + TOLD * told.size();
        return Math.max(0, (int) ((HEIGHT - TAKEN - rule) / WorksheetTable.ROW));
    }

    /// The height of a line of the rule, less for many.
    private static double line(List<RichText> given) {
        return given.size() > MANY ? 1.6 : LINE;
    }

    /// Draws one sheet, its paper with it.
    ///
    /// @param sheet which, from 0
    public void paint(Page page, Box box, int sheet) {
        page.pen().box(box, Fill.of(Role.CARD));
        Page small = page.withEm(EM * box.width());
        double em = small.em();
        Box inner = new Box(box.left() + MARGIN * em, box.top() + MARGIN * em, box.width() - 2 * MARGIN * em,
                box.height() - 2 * MARGIN * em);
        double y = head(small, inner, sheet);
        if (sheet == 0) {
            y = figures(small, new Box(inner.left(), y, inner.width(), FIGURES * em)) + 2 * em;
        }
        int from = sheet == 0 ? 0 : firstRows() + (sheet - 1) * MORE_ROWS;
        int to = Math.min(start.length(), from + (sheet == 0 ? firstRows() : MORE_ROWS) - 1);
        if (to >= from) {
            new WorksheetTable(small, start, answers).paint(new Box(inner.left(), y, inner.width(), 0), from, to);
        }
        small.text(RichText.words((sheet + 1) + " / " + sheets(), Role.DIM), em, inner.right(), inner.bottom() + em,
                Page.Align.RIGHT);
    }

    /// @return where it ends
    private double head(Page page, Box box, int sheet) {
        double em = page.em();
        Words words = page.words();
        page.text(RichText.strong(title + (answers ? " — " + words.text("worksheet.answers") : ""), Role.TEXT), 1.5 * em,
                box.left(), box.top() + em, Page.Align.LEFT);
        if (!answers) {
            double line = box.right() - 16 * em;
            Box name = page.text(RichText.words(words.text("worksheet.name"), Role.DIM), em, line, box.top() + em,
                    Page.Align.RIGHT);
            page.pen().line(name.right() + 0.6 * em, name.bottom(), box.right(), name.bottom(), page.stroke(Role.DIM, 1));
        }
        if (sheet > 0) {
            return box.top() + 4 * em;
        }
        double y = box.top() + 4.2 * em;
        List<RichText> given = given();
        for (RichText line : given) {
            double size = (given.size() > MANY ? 1.05 : 1.25) * em;
            page.text(line, Math.min(size, box.width() / page.ruler().width(line, 1)), box.left(), y, Page.Align.LEFT);
            y += line(given) * em;
        }
        for (RichText line : told()) {
            page.text(line, Math.min(1.05 * em, box.width() / page.ruler().width(line, 1)), box.left(), y, Page.Align.LEFT);
            y += TOLD * em;
        }
        RichText task = RichText.words(words.text("worksheet.task"), Role.TEXT);
        for (RichText line : answers ? List.<RichText>of() : Wrap.lines(task, page.ruler(), 1.05 * em, box.width())) {
            page.text(line, 1.05 * em, box.left(), y, Page.Align.LEFT);
            y += 1.7 * em;
        }
        return y + 0.4 * em;
    }

    /// The loss, the rule in symbols, and what it begins with: a = 0.15, w₀ = 3; the settings of the rule.
    private List<RichText> given() {
        RichText begin = start.isRateChanging() ? RichText.empty() : equal("a", start.rate());
        for (Section along : start.sections()) {
            begin = begin.plus(RichText.symbol(begin.plain().isEmpty() ? "" : ",  "))
                    .plus(equal(along.symbol() + "₀", along.position()));
        }
        GivenRule rule = new GivenRule(start.run());
        List<RichText> lines = rule.lines(start.sections());
        if (rule.uses("t")) {
            begin = begin.plus(RichText.symbol(",  t = 1, 2, 3, …"));
        }
        return Stream.of(List.of(loss), lines, List.of(begin), List.of(settings)).flatMap(List::stream)
                .filter(line -> !line.plain().isEmpty()).toList();
    }

    private static RichText equal(String symbol, double value) {
        return RichText.symbol(symbol).plus(RichText.symbol(" = " + Numbers.exact(value)));
    }

    private double figures(Page page, Box box) {
        if (start.weights() == 2) {
            plane(page, PlaneSheet.withoutSlices(box, start.hasData(), page.em()));
            return box.bottom();
        }
        Section section = start.section(Coordinate.W);
        if (answers) {
            TwoFigures.paint(page, box, section);
            return box.bottom();
        }
        Sheet sheet = Sheet.of(box, section.view(), page.em());
        Axes.paint(page, sheet, section.symbol());
        curve(page, sheet.loss(), section.curves().loss(), page.stroke(Role.CURVE, 3));
        curve(page, sheet.slope(), section.curves().slope(), page.stroke(Role.SLOPE, 2.2));
        page.pen().dot(sheet.loss().x(section.position()), sheet.loss().y(section.loss()), page.unit(6.5),
                Fill.of(Role.PATH), page.stroke(Role.CARD, 1.5));
        Axes.titles(page, sheet, section.symbol());
        return box.bottom();
    }

    private void plane(Page page, PlaneSheet sheet) {
        Frame shown = answers ? start : unstepped();
        GroundPainter.paint(page, sheet.map(), shown, shown.ground().orElse(Ground.unknown(GroundView.USUAL)));
        if (start.hasData()) {
            DataPainter.paint(page, sheet.data(), shown, OptionalInt.empty());
        }
    }

    /// The first moment of a run of no steps.
    private Frame unstepped() {
        Frame first = Frame.of(start.run().upTo(0), start.head(), start.view(), start.mode(),
                start.section(Coordinate.W).nudge());
        return start.ground().map(first::on).orElse(first);
    }

    private static void curve(Page page, Plane plane, Curve curve, Stroke stroke) {
        page.pen().within(plane.box().grown(page.unit(1)), () -> CurvePainter.paint(page, plane, curve, stroke));
    }
}
