package downhill.picture;

import downhill.descent.Coordinate;
import java.util.OptionalInt;

/// The picture of a loss of two weights: its ground from above or as a surface, and each weight by itself.
public final class PlaneFigures {

    private static final double TITLE = 1.1;

    private PlaneFigures() {
    }

    /// Draws all of it.
    public static void paint(Page page, PlaneSheet sheet, Frame frame) {
        paint(page, sheet, frame, OptionalInt.empty());
    }

    /// The same with a row of the data pointed at.
    public static void paint(Page page, PlaneSheet sheet, Frame frame, OptionalInt row) {
        GroundPainter.paint(page, sheet.map(), frame, frame.ground().orElse(Ground.unknown(GroundView.USUAL)));
        divide(page, sheet, sheet.data());
        divide(page, sheet, sheet.slices());
        if (sheet.data().height() > 0) {
            DataPainter.paint(page, sheet.data(), frame, row);
        }
        Box title = sheet.title();
        RichText named = RichText.strong(page.words().text("plane.slices"), Role.TEXT);
        double size = Math.min(TITLE * page.em(), (title.width() + page.em()) / page.ruler().width(named, 1));
        page.text(named, size, title.left(), title.middleY(), Page.Align.LEFT);
        for (Section section : frame.sections()) {
            SliceFigure.paint(page, sheet.slice(section.track().coordinate()), section);
        }
        Box second = sheet.slice(Coordinate.B);
        // Numbers below the slices may stand under it.
        page.pen().line(second.left(), second.top() + page.em(), second.left(), second.bottom() - 2.3 * page.em(),
                page.stroke(Role.LINE, 1));
    }

    /// Lines between a figure and what is left of it and above it.
    private static void divide(Page page, PlaneSheet sheet, Box figure) {
        Box first = sheet.map();
        if (figure.height() > 0 && figure.left() > first.left()) {
            double bottom = sheet.bars().height() > 0 ? first.bottom() : figure.bottom();
            page.pen().line(figure.left(), figure.top(), figure.left(), bottom, page.stroke(Role.LINE, 1));
        }
        if (figure.height() > 0 && figure.top() > first.top()) {
            page.pen().line(figure.left(), figure.top(), figure.right(), figure.top(), page.stroke(Role.LINE, 1));
        }
    }
}
