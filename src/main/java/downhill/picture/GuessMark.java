package downhill.picture;

import downhill.descent.Coordinate;
import java.util.List;
import java.util.Optional;

/// The guess in the loss figure: a diamond, on the curve where w is guessed, on a level of its own where L is. Hollow
/// until something has been guessed. With two weights L is guessed in the figure of w, all else on the map.
///
/// Where it waits for a guess has nothing to do with the answer: a fixed distance from the point.
public record GuessMark(double x, double y, boolean made) {

    private static final double WAITING = 4;

    /// Where it is; none where nothing is asked or was guessed.
    public static Optional<GuessMark> of(Section section, Plane plane, double em) {
        Prediction prediction = section.prediction();
        Quantity quantity = prediction.guess().map(Guess::quantity).orElse(prediction.asked());
        if (section.isSlice() && (quantity != Quantity.LOSS || section.track().coordinate() != Coordinate.W)) {
            return Optional.empty();
        }
        if (prediction.guess().isPresent()) {
            return Optional.of(of(prediction.guess().get(), section, plane, em));
        }
        return prediction.hidden() ? Optional.of(waiting(section, plane, em)) : Optional.empty();
    }

    private static GuessMark of(Guess guess, Section section, Plane plane, double em) {
        boolean isOfW = guess.quantity() == Quantity.W;
        double said = guess.value().w();
        double value = isOfW ? section.along().value(said) : said;
        double x = isOfW ? plane.x(plane.across().clamp(said)) : beside(section, plane, em);
        return new GuessMark(x, height(plane, value), true);
    }

    private static GuessMark waiting(Section section, Plane plane, double em) {
        double x = beside(section, plane, em);
        double value = section.prediction().asked() == Quantity.W ? section.along().value(plane.acrossAt(x))
                : section.loss();
        return new GuessMark(x, height(plane, value), false);
    }

    /// A little downhill of the point, in the figure.
    private static double beside(Section section, Plane plane, double em) {
        double at = plane.x(plane.across().clamp(section.position())) - section.outward() * WAITING * em;
        return Math.clamp(at, plane.box().left() + em, Math.max(plane.box().left() + em, plane.box().right() - em));
    }

    private static double height(Plane plane, double value) {
        return plane.y(Double.isNaN(value) ? plane.value().low() : plane.value().clamp(value));
    }

    /// Drawn over everything else in the figure: it can be taken hold of.
    void paint(Page page, Plane plane, Section section, Labels labels) {
        Stroke stroke = page.stroke(Role.GUESS, 2);
        boolean level = made && section.prediction().guess().get().quantity() == Quantity.LOSS;
        if (level) {
            page.pen().line(plane.box().left(), y, plane.box().right(), y, page.stroke(Role.GUESS, 1.4).dashed());
        }
        double size = page.unit(8);
        Points diamond = Points.of(x, y - size, x + size, y, x, y + size, x - size, y, x, y - size);
        page.pen().area(diamond, Fill.of(made ? Role.GUESS : Role.CARD));
        page.pen().line(diamond, stroke);
        label(page, labels, x, y, made);
    }

    /// Says what it is, beside it.
    static void label(Page page, Labels labels, double x, double y, boolean made) {
        double em = page.em();
        RichText text = RichText.strong(page.words().text(made ? "predict.mark" : "predict.mark.waiting"), Role.GUESS);
        labels.place(text, em, List.of(Labels.Spot.left(x + em, y + 1.2 * em), Labels.Spot.right(x - em, y + 1.2 * em),
                Labels.Spot.left(x + em, y - 1.2 * em), Labels.Spot.right(x - em, y - 1.2 * em),
                Labels.Spot.middle(x, y + 2 * em), Labels.Spot.middle(x, y - 2 * em)));
    }

    void keepOff(Page page, Labels labels) {
        labels.avoid(new Box(x - page.unit(8), y - page.unit(8), page.unit(16), page.unit(16)));
    }
}
