package downhill.picture;

import downhill.descent.Sweep;
import java.util.List;
import java.util.Optional;

/// All that is drawn about the scale of rates: ribbon, words, powers of ten and ruler, from top to bottom.
///
/// @param scale the scale
/// @param sweep what comes of each rate, as far as it is known
/// @param notches the ruler's
/// @param answers the rates that a class has answered, if they are seen: they stand above the ribbon
public record RateFigure(RateScale scale, Optional<Sweep> sweep, List<StabilityRuler.Notch> notches,
        Optional<Tally> answers) {

    /// How high it is, in ems.
    public static final double HEIGHT = 5.3;

    private static final double RIBBON = 0.85;

    /// Where the ribbon runs.
    ///
    /// @param box all of the figure
    /// @param em the size of text
    /// @param margin what is left of it and right of it
    public static Box ribbon(Box box, double em, double margin) {
        return new Box(box.left() + margin, box.top() + 2.05 * em - RIBBON * em / 2, box.width() - 2 * margin,
                RIBBON * em);
    }

    /// Draws it. The room left and right of the ribbon is for labels at its ends.
    public void paint(Page page, Box box, Box ribbon) {
        page.pen().box(ribbon, Fill.of(Role.LINE));
        sweep.ifPresent(known -> Ribbon.paint(page, ribbon, scale, known));
        List<StabilityRuler.Placed> placed = places(page, ribbon);
        powers(page, box, ribbon, placed);
        StabilityRuler.paint(page, ribbon, scale, placed);
        answers.ifPresent(tally -> TallyFigure.onRates(page, tally, scale, ribbon,
                new Box(box.left(), box.top(), box.width(), ribbon.top() - box.top())));
    }

    /// Where the ruler's labels stand.
    public List<StabilityRuler.Placed> places(Page page, Box ribbon) {
        return StabilityRuler.place(page, ribbon, scale, notches, row(page, ribbon));
    }

    private static double row(Page page, Box ribbon) {
        return ribbon.bottom() + 1.75 * page.em();
    }

    private void powers(Page page, Box box, Box ribbon, List<StabilityRuler.Placed> placed) {
        double em = page.em();
        double top = ribbon.bottom() + 0.55 * em;
        int every = Math.max(1, (int) Math.ceil(scale.powers() * 4.5 * em / Math.max(1, ribbon.width())));
        for (int power = scale.low(); power <= scale.high(); power++) {
            double rate = Math.pow(10, power);
            for (int digit = 1; digit < (power == scale.high() ? 2 : 10); digit++) {
                double x = scale.x(digit * rate, ribbon);
                page.pen().line(x, top, x, top + page.unit(digit == 1 ? 6 : 3),
                        page.stroke(Role.DIM, digit == 1 ? 1.4 : 0.8));
            }
            if ((power - scale.low()) % every == 0) {
                label(page, box, scale.x(rate, ribbon), Numbers.significant(rate, 1), row(page, ribbon), placed);
            }
        }
    }

    private static void label(Page page, Box box, double x, String text, double y,
            List<StabilityRuler.Placed> placed) {
        RichText label = RichText.words(text, Role.DIM);
        double size = 0.92 * page.em();
        Box place = page.boxOf(label, size, x, y, Page.Align.MIDDLE);
        double shift = Math.max(0, box.left() - place.left()) - Math.max(0, place.right() - box.right());
        Box moved = new Box(place.left() + shift, place.top(), place.width(), place.height());
        if (placed.stream().noneMatch(notch -> notch.label().grown(0.3 * size).overlaps(moved))) {
            page.text(label, size, x + shift, y, Page.Align.MIDDLE);
        }
    }
}
