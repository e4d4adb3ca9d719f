package downhill.picture;

/// A loss of two weights as a lit surface over its plane, with level lines, the path on it, axes, and a line that says what
/// heights mean.
public final class SurfaceFigure {

    private SurfaceFigure() {
    }

    /// Draws all of it.
    public static void paint(Page page, Box box, SurfacePicture picture) {
        double em = page.em();
        Box room = new Box(box.left() + 2.6 * em, box.top() + 2 * em, box.width() - 3.2 * em, box.height() - 4 * em);
        SurfaceStage stage = new SurfaceStage(picture.relief(), SurfaceView.in(room, picture.turn()));
        page.pen().within(box, () -> {
            SurfaceAxes.ground(page, stage);
            SurfaceCells.paint(page, stage);
            SurfaceLines.levels(page, stage);
            SurfaceAxes.numbers(page, stage);
            picture.run().ifPresent(run -> SurfaceLines.path(page, stage, run));
        });
        Axes.title(page, "figure.loss", "L(w, b)", box.left() + em, box.top() + 1.1 * em);
        HeightScale scale = picture.relief().scale();
        String number = Numbers.significant(scale.unit() > 0 ? scale.lowest() : scale.highest(), 3);
        page.text(RichText.words(page.words().text(scale.key(), number), Role.DIM), 0.88 * em, box.left() + em,
                box.bottom() - 0.9 * em, Page.Align.LEFT);
    }
}
