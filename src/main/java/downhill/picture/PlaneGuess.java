package downhill.picture;

import downhill.plugin.Vector;
import java.util.Optional;

/// The guess on the map of a loss of two weights: a diamond where the next point is guessed, at the tip of an arrow from the
/// present one where only the direction is. Hollow until something has been guessed.
///
/// Where it waits for a guess has nothing to do with the answer: a fixed distance from the point, towards the middle of the
/// map. The arrow is always as long, as its length says nothing.
///
/// @param x where the diamond is on the page
/// @param y where it is, downwards
/// @param fromX where the present point is
/// @param fromY where that is, downwards
/// @param made whether something has been guessed
/// @param isDirection whether it is an arrow
public record PlaneGuess(double x, double y, double fromX, double fromY, boolean made, boolean isDirection) {

    private static final double WAITING = 3.5;
    private static final double ARROW = 6;

    /// Where it is; none where nothing on the map is asked or was guessed, and no arrow from a point out of sight.
    ///
    /// @param map where the map lies
    /// @param em the size of text
    public static Optional<PlaneGuess> of(Frame frame, Plane map, double em) {
        Prediction prediction = frame.prediction();
        Quantity quantity = prediction.guess().map(Guess::quantity).orElse(prediction.asked());
        boolean isShown = prediction.hidden() || prediction.guess().isPresent();
        if (frame.weights() != 2 || quantity == Quantity.LOSS || !isShown) {
            return Optional.empty();
        }
        Vector point = frame.run().point(frame.step());
        double x = map.x(map.across().clamp(point.w()));
        double y = map.y(map.value().clamp(point.b()));
        if (quantity == Quantity.POINT) {
            return Optional.of(prediction.guess().map(guess -> new PlaneGuess(map.x(map.across().clamp(guess.value().w())),
                    map.y(map.value().clamp(guess.value().b())), x, y, true, false))
                    .orElseGet(() -> waiting(map, x, y, WAITING * em, false)));
        }
        if (!map.across().contains(point.w()) || !map.value().contains(point.b())) {
            return Optional.empty();
        }
        return Optional.of(prediction.guess().map(guess -> pointing(map, x, y, guess.direction().vector(), em))
                .orElseGet(() -> waiting(map, x, y, ARROW * em / Math.sqrt(2), true)));
    }

    private static PlaneGuess waiting(Plane map, double x, double y, double away, boolean isDirection) {
        double right = x <= map.box().middleX() ? away : -away;
        double down = y <= map.box().middleY() ? away : -away;
        return new PlaneGuess(x + right, y + down, x, y, false, isDirection);
    }

    private static PlaneGuess pointing(Plane map, double x, double y, Vector way, double em) {
        double right = way.w() / map.across().length() * map.box().width();
        double down = -way.b() / map.value().length() * map.box().height();
        double length = Math.hypot(right, down);
        return new PlaneGuess(x + right / length * ARROW * em, y + down / length * ARROW * em, x, y, true, true);
    }

    /// Draws it over what the map shows of the run.
    void paint(Page page, Labels labels) {
        double size = page.unit(8);
        if (isDirection) {
            Arrow.paint(page, fromX, fromY, x, y, Role.GUESS, made ? 3.2 : 1.6, 1.1);
        }
        Points diamond = Points.of(x, y - size, x + size, y, x, y + size, x - size, y, x, y - size);
        if (!made || !isDirection) {
            page.pen().line(diamond, page.stroke(Role.CARD, 4.2));
            page.pen().area(diamond, Fill.of(made ? Role.GUESS : Role.CARD));
            page.pen().line(diamond, page.stroke(Role.GUESS, 2));
        }
        labels.avoid(new Box(x, y, 0, 0).grown(size));
        labels.avoidLine(fromX, fromY, isDirection ? x : fromX, isDirection ? y : fromY);
        GuessMark.label(page, labels, x, y, made);
    }
}
