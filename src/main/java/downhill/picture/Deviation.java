package downhill.picture;

import downhill.descent.Run;
import downhill.plugin.Vector;
import java.util.Map;
import java.util.OptionalDouble;

/// How far a guess is from what came.
///
/// @param guess what was guessed
/// @param before w, L, or the point before the step
/// @param actual the same after it
public record Deviation(Guess guess, Vector before, Vector actual) {

    /// From here on people no longer speak of percent.
    private static final double MUCH = 1.5;

    /// Of what is a single number.
    public Deviation(Guess guess, double before, double actual) {
        this(guess, Vector.of(before), Vector.of(actual));
    }

    /// Of a guess for step `step`.
    public static Deviation of(Guess guess, Run run, int step) {
        return switch (guess.quantity()) {
            case W, POINT, DIRECTION -> new Deviation(guess, run.point(step), run.point(step + 1));
            case LOSS -> new Deviation(guess, run.loss(step), run.loss(step + 1));
        };
    }

    private boolean isOfDirection() {
        return guess.quantity() == Quantity.DIRECTION;
    }

    /// How far off, in the plane where it is of a point; NaN for a direction, which is at no distance.
    public double distance() {
        return isOfDirection() ? Double.NaN : length(guess.value().minus(actual));
    }

    /// How far off, as a part of the way that w, L or the point has gone; none where it has gone none, or farther than can
    /// be measured, and none for a direction.
    public OptionalDouble part() {
        return measured(distance() / length(actual.minus(before)));
    }

    /// How many degrees off a direction is, the shorter way round; none where the step goes nowhere, and none for anything
    /// else.
    public OptionalDouble angle() {
        return isOfDirection() ? measured(Direction.of(actual.minus(before)).map(guess.direction()::angleTo)
                .orElse(Double.NaN)) : OptionalDouble.empty();
    }

    private static OptionalDouble measured(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static double length(Vector way) {
        return Math.hypot(way.w(), way.b());
    }

    /// The guess, what came and the distance: the distance is that of the two as they are written.
    public RichText told(Words words) {
        return isOfDirection() ? toldDirection(words) : toldPlace(words);
    }

    private RichText toldPlace(Words words) {
        ShownDistance shown = ShownDistance.of(guess.value(), actual);
        if (shown.isSame()) {
            return words.rich("predict.same", Map.of("guess", bold(shown.guess())));
        }
        String key = part().isEmpty() ? "predict.off"
                : guess.quantity() == Quantity.LOSS ? "predict.off.change" : "predict.off.step";
        return words.rich(key, Map.of("guess", bold(shown.guess()), "actual", bold(shown.actual()),
                "distance", bold(shown.distance()), "part", shown(part().orElse(0), words)));
    }

    private RichText toldDirection(Words words) {
        return Direction.of(actual.minus(before)).map(actually -> {
            ShownAngle shown = ShownAngle.of(guess.direction(), actually);
            return words.rich(shown.isSame() ? "predict.direction.same" : "predict.direction.off", Map.of(
                    "guess", bold(shown.guess()), "actual", bold(shown.actual()), "angle", bold(shown.angle())));
        }).orElseGet(() -> words.rich("predict.direction.none",
                Map.of("guess", bold(ShownAngle.of(guess.direction(), guess.direction()).guess()))));
    }

    /// A part of a way, as people say it: 22 % of it, 3.8 times it.
    static String told(double part, Words words) {
        return words.text(key(part), number(part));
    }

    /// The same with its number bold, and not what follows it.
    private static RichText shown(double part, Words words) {
        return words.rich(key(part), Map.of("0", bold(number(part))));
    }

    private static String key(double part) {
        return part > MUCH ? "predict.part.times" : "predict.part";
    }

    private static String number(double part) {
        return part > MUCH ? Numbers.significant(part, 2) : percent(part);
    }

    private static String percent(double part) {
        return part == 0 ? "0 %" : part < 0.01 ? "< 1 %" : Math.round(100 * part) + " %";
    }

    private static RichText bold(String text) {
        return RichText.of(text, Typeface.BOLD, Role.TEXT);
    }
}
