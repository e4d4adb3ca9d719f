package downhill.picture;

/// The picture: the loss curve above, the rectangle below, and the lines that tie them together.
public final class TwoFigures {

    private TwoFigures() {
    }

    /// Draws the picture.
    ///
    /// @param page what to draw with
    /// @param box where on the page
    public static void paint(Page page, Box box, Frame frame) {
        Sheet sheet = Sheet.of(box, frame.view(), page.em());
        Axes.paint(page, sheet);
        guide(page, sheet, frame, frame.shownW(), frame.shownLoss());
        if (frame.hasStep() && frame.reveal().step() == 1 && frame.reveal().moved() == 0) {
            guide(page, sheet, frame, frame.next(), frame.run().loss(frame.step() + 1));
        }
        SlopeFigure.paint(page, sheet.slope(), frame);
        LossFigure.paint(page, sheet.loss(), frame);
        Axes.titles(page, sheet);
    }

    /// A dotted line from a point of the curve down to where its w is in the lower figure.
    private static void guide(Page page, Sheet sheet, Frame frame, double w, double loss) {
        if (!frame.view().across().contains(w)) {
            return;
        }
        double x = sheet.loss().x(w);
        double top = sheet.loss().y(frame.view().loss().clamp(loss));
        double zero = sheet.slope().y(frame.view().slope().clamp(0));
        page.pen().line(x, top, x, zero, page.stroke(Role.DIM, 1.1).dotted());
    }
}
