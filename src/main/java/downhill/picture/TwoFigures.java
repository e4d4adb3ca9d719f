package downhill.picture;

import java.util.Optional;

/// The picture of a section: the loss curve above, the rectangle below, and the lines that tie them together.
public final class TwoFigures {

    private TwoFigures() {
    }

    /// Draws the picture.
    ///
    /// @param page what to draw with
    /// @param box where on the page
    public static void paint(Page page, Box box, Section section) {
        paint(page, Sheet.of(box, section.view(), page.em()), section, Optional.empty());
    }

    /// Draws the picture where no buttons lie over it, so that there is room beside the lower figure's title.
    ///
    /// @param page what to draw with
    /// @param box where on the page
    static void paintAlone(Page page, Box box, Section section) {
        Sheet sheet = Sheet.of(box, section.view(), page.em());
        paint(page, sheet, section, Optional.of(Axes.besideSlope(page, sheet, section.symbol())));
    }

    private static void paint(Page page, Sheet sheet, Section section, Optional<Box> besideTitle) {
        Axes.paint(page, sheet, section.symbol());
        guides(page, sheet, section);
        SlopeFigure.paint(page, sheet.slope(), section, besideTitle);
        LossFigure.paint(page, sheet.loss(), section);
        TallyFigure.paint(page, sheet, section);
        Axes.titles(page, sheet, section.symbol());
    }

    /// From the point, and from where the step leads.
    static void guides(Page page, Sheet sheet, Section section) {
        guide(page, sheet, section, section.shown(), section.shownLoss());
        if (section.hasStep() && section.reveal().step() == 1 && section.reveal().moved() == 0) {
            guide(page, sheet, section, section.next(), section.lossAfter());
        }
    }

    /// A dotted line from a point of the curve down to where it is in the lower figure.
    private static void guide(Page page, Sheet sheet, Section section, double at, double loss) {
        if (!section.view().across().contains(at)) {
            return;
        }
        double x = sheet.loss().x(at);
        double top = sheet.loss().y(section.view().loss().clamp(loss));
        double zero = sheet.slope().y(section.view().slope().clamp(0));
        page.pen().line(x, top, x, zero, page.stroke(Role.DIM, 1.1).dotted());
    }
}
