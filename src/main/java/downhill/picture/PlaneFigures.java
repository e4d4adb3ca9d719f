package downhill.picture;

import downhill.descent.Coordinate;
import java.util.OptionalInt;

/// The picture of a loss of two weights: its ground from above or as a surface, and each weight by itself.
public final class PlaneFigures {

    private PlaneFigures() {
    }

    /// Draws all of it.
    public static void paint(Page page, PlaneSheet sheet, Frame frame) {
        paint(page, sheet, frame, OptionalInt.empty());
    }

    /// The same with a row of the data pointed at.
    public static void paint(Page page, PlaneSheet sheet, Frame frame, OptionalInt row) {
        GroundPainter.paint(page, sheet.map(), frame, frame.ground().orElse(Ground.unknown(GroundView.USUAL)));
        double x = sheet.map().right();
        page.pen().line(x, sheet.map().top(), x, sheet.map().bottom(), page.stroke(Role.LINE, 1));
        if (sheet.data().height() > 0) {
            double y = sheet.data().bottom();
            page.pen().line(x, y, sheet.data().right(), y, page.stroke(Role.LINE, 1));
            DataPainter.paint(page, sheet.data(), frame, row);
        }
        Box title = sheet.title();
        page.text(RichText.strong(page.words().text("plane.slices"), Role.TEXT), 1.1 * page.em(), title.left(),
                title.middleY(), Page.Align.LEFT);
        for (Section section : frame.sections()) {
            SliceFigure.paint(page, sheet.slice(section.track().coordinate()), section);
        }
        Box second = sheet.slice(Coordinate.B);
        page.pen().line(second.left(), second.top() + page.em(), second.left(), second.bottom() - page.em(),
                page.stroke(Role.LINE, 1));
    }
}
