package downhill.picture;

import downhill.descent.race.Race;
import java.util.ArrayList;
import java.util.List;

/// The list of compared runs in a picture: a line for each, with its mark, name, numbers and verdict.
///
/// Every column is as wide as what stands in it. Where that is more than there is room for, names are cut, and where they
/// would become too short, numbers are left out.
final class RaceTable {

    private static final double SIZE = 0.95;
    private static final double LINE = 1.75;
    private static final double INDENT = 1.6;
    private static final double GAP = 1.1;
    private static final int NAME = 0;
    private static final double SHORTEST_NAME = 5;
    /// The first column of numbers that may be left out.
    private static final int STEPS = 2;
    private static final int MOST = 6;

    private final Page page;
    private final List<LaneFacts> facts;
    private final List<List<RichText>> lines = new ArrayList<>();
    private final double[] widths;
    private final int verdict;

    /// @param race what is made equal; the number of gradients is told where it is that
    /// @param ends whether it tells what comes of the runs, or only which they are
    RaceTable(Page page, List<LaneFacts> facts, Race race, boolean ends) {
        this.page = page;
        this.facts = facts;
        boolean counts = race == Race.SAME_WORK;
        int columns = ends ? MOST : STEPS;
        lines.add(some(headings(counts), columns));
        facts.forEach(lane -> lines.add(some(cells(lane, counts), columns)));
        verdict = lines.getFirst().size() - 1;
        widths = new double[verdict + 1];
        for (List<RichText> line : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(line.get(column)));
            }
        }
    }

    private static List<RichText> some(List<RichText> cells, int columns) {
        return cells.subList(0, Math.min(columns, cells.size()));
    }

    private List<RichText> headings(boolean counts) {
        List<RichText> cells = new ArrayList<>(List.of(heading("compare.name"), heading("compare.rate"),
                heading("compare.steps"), heading("compare.loss")));
        if (counts) {
            cells.add(heading("compare.evaluations"));
        }
        cells.add(heading("compare.verdict"));
        return cells;
    }

    private List<RichText> cells(LaneFacts lane, boolean counts) {
        List<RichText> cells = new ArrayList<>(List.of(cell(lane.name()), cell(Numbers.exact(lane.rate())),
                cell(lane.stepsText()), cell(Numbers.significant(lane.finalLoss(), 3))));
        if (counts) {
            cells.add(cell(String.valueOf(lane.gradientEvaluations())));
        }
        cells.add(cell(Verdicts.word(lane.verdict(), page.words())));
        return cells;
    }

    private RichText heading(String key) {
        return RichText.words(page.words().text(key), Role.DIM);
    }

    private static RichText cell(String text) {
        return RichText.words(text, Role.TEXT);
    }

    private double width(RichText text) {
        return page.ruler().width(text, SIZE * page.em());
    }

    /// How wide it would like to be.
    double wide() {
        double wide = INDENT * page.em();
        for (double width : widths) {
            wide += width;
        }
        return wide + verdict * GAP * page.em();
    }

    /// How high it is.
    double tall() {
        return LINE * page.em() * lines.size();
    }

    /// Draws it from the upper left corner of a box.
    void paint(Box room) {
        double em = page.em();
        int hidden = 0;
        double wide = wide();
        double least = Math.min(widths[NAME], SHORTEST_NAME * em);
        while (STEPS + hidden < verdict && widths[NAME] - (wide - room.width()) < least) {
            wide -= widths[STEPS + hidden] + GAP * em;
            hidden++;
        }
        double name = Math.max(0, widths[NAME] - Math.max(0, wide - room.width()));
        double y = room.top() + LINE / 2 * em;
        for (int index = 0; index < lines.size(); index++) {
            if (index > 0) {
                Mark.of(facts.get(index - 1).mark()).paint(page, room.left() + 0.6 * em, y, page.unit(6.5));
            }
            line(lines.get(index), name, hidden, room.left() + INDENT * em, y);
            y += LINE * em;
        }
    }

    /// Words begin where their column begins, numbers end where it ends.
    ///
    /// @param name the width that is left for names
    /// @param hidden how many columns are left out
    private void line(List<RichText> cells, double name, int hidden, double left, double y) {
        double x = left;
        for (int column = 0; column < widths.length; column++) {
            if (column >= STEPS && column < STEPS + hidden) {
                continue;
            }
            double width = column == NAME ? name : widths[column];
            double right = x + width;
            if (column == NAME || column == verdict) {
                page.text(cut(cells.get(column), width), SIZE * page.em(), x, y, Page.Align.LEFT);
            } else {
                page.text(cells.get(column), SIZE * page.em(), right, y, Page.Align.RIGHT);
            }
            x = right + GAP * page.em();
        }
    }

    /// As much of a text as there is room for.
    private RichText cut(RichText text, double room) {
        return cut(text, page.ruler(), SIZE * page.em(), room);
    }

    static RichText cut(RichText text, Ruler ruler, double size, double room) {
        RichText cut = text;
        for (int length = text.plain().length() - 1; length > 0 && ruler.width(cut, size) > room + 1e-9; length--) {
            cut = cell(text.plain().substring(0, length).stripTrailing() + "…");
        }
        return cut;
    }
}
