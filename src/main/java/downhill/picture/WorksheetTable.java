package downhill.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The steps of a run as a table on paper: what is given, and the rest as blanks or as answers.
///
/// @param page what to draw with
/// @param start the run's first moment
/// @param answers whether they are there
record WorksheetTable(Page page, Frame start, boolean answers) {

    /// The height of a row, and that of the titles above, in ems.
    static final double ROW = 2.5;
    static final double HEAD = 2.2;
    private static final double NUMBER = 3;
    private static final int DIGITS = 4;
    /// How much of a column's width may be written on, that what stands in two of them isn't read as one.
    private static final double FILLED = 0.9;

    /// What stands in a cell: a number that is given, or one that is asked for.
    private record Cell(String text, boolean given) {
    }

    /// @param box its upper edge, and how wide it is
    /// @param from the first row
    /// @param to the last row
    void paint(Box box, int from, int to) {
        double em = page.em();
        List<RichText> titles = titles();
        double column = (box.width() - NUMBER * em) / titles.size();
        for (int index = 0; index < titles.size(); index++) {
            double size = Math.min(1.05 * em, FILLED * column / page.ruler().width(titles.get(index), 1));
            page.text(titles.get(index), size, middle(box, column, index), box.top() + em, Page.Align.MIDDLE);
        }
        double size = sizeOfAnswers(column, from, to);
        double y = box.top() + HEAD * em;
        page.pen().line(box.left(), y, box.right(), y, page.stroke(Role.TEXT, 1.2));
        for (int row = from; row <= to; row++) {
            double middle = y + 0.5 * ROW * em;
            page.text(RichText.words(Integer.toString(row), Role.DIM), em, box.left() + NUMBER * em / 2, middle,
                    Page.Align.MIDDLE);
            List<Cell> cells = cells(row);
            for (int index = 0; index < cells.size(); index++) {
                cell(cells.get(index), middle(box, column, index), middle, column, size);
            }
            y += ROW * em;
            page.pen().line(box.left(), y, box.right(), y, page.stroke(Role.LINE, 1));
        }
    }

    private double middle(Box box, double column, int index) {
        return box.left() + NUMBER * page.em() + (index + 0.5) * column;
    }

    /// One size for all numbers of a table with answers, such that the longest answer stays within its column.
    private double sizeOfAnswers(double column, int from, int to) {
        return answers ? IntStream.rangeClosed(from, to).boxed().flatMap(row -> cells(row).stream())
                .filter(cell -> !cell.given()).mapToDouble(cell -> size(cell, column)).min().orElseThrow() : 1.1 * page.em();
    }

    private double size(Cell cell, double column) {
        return Math.min(1.1 * page.em(), FILLED * column / page.ruler().width(number(cell), 1));
    }

    private static RichText number(Cell cell) {
        return RichText.of(cell.text(), Typeface.MATH, cell.given() ? Role.TEXT : Role.STEP);
    }

    private void cell(Cell cell, double x, double y, double width, double size) {
        if (cell.given() || answers) {
            page.text(number(cell), Math.min(size, size(cell, width)), x, y, Page.Align.MIDDLE);
        } else {
            double half = 0.36 * width;
            page.pen().line(x - half, y + 0.65 * page.em(), x + half, y + 0.65 * page.em(),
                    page.stroke(Role.DIM, 1).dotted());
        }
    }

    private List<RichText> titles() {
        List<RichText> titles = new ArrayList<>();
        start.sections().forEach(along -> titles.add(RichText.symbol(along.symbol())));
        titles.add(RichText.symbol("L"));
        start.sections().forEach(along -> titles.add(RichText.symbol("δL/δ" + along.symbol())));
        if (start.isRateChanging()) {
            titles.add(RichText.symbol("a"));
        }
        GivenColumn.of(start).forEach(column -> titles.add(column.title()));
        start.sections().forEach(along -> titles.add(RichText.symbol("Δ" + along.symbol())));
        titles.add(RichText.words(page.words().text("bars.promised"), Role.TEXT));
        titles.add(RichText.words(page.words().text("bars.delivered"), Role.TEXT));
        return titles;
    }

    private List<Cell> cells(int row) {
        List<GivenColumn> given = GivenColumn.of(start);
        List<Cell> cells = new ArrayList<>();
        start.sections().forEach(along -> cells.add(row == 0
                ? new Cell(Numbers.exact(along.track().at(0)), true) : asked(along.track().at(row))));
        cells.add(asked(start.run().loss(row)));
        start.sections().forEach(along -> cells.add(asked(along.track().slope(row))));
        if (row < start.length()) {
            if (start.isRateChanging()) {
                cells.add(new Cell(written(start.run().rate(row)), true));
            }
            given.forEach(column -> cells.add(new Cell(column.text(row), true)));
            start.sections().forEach(along -> cells.add(asked(along.track().at(row + 1) - along.track().at(row))));
            cells.add(asked(start.run().promised(row)));
            cells.add(asked(start.run().delivered(row)));
        }
        return cells;
    }

    private static Cell asked(double value) {
        return new Cell(written(value), false);
    }

    private static String written(double value) {
        return Numbers.significant(value, DIGITS);
    }
}
