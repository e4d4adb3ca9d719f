package downhill.picture;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The moments that pictures are checked at, by name: every loss of the catalogue at rest and at the end of each phase,
/// and the moments in which something special is to be seen.
final class Moments {

    private static final Map<String, Frame> FRAMES = framed(all());

    private Moments() {
    }

    /// All of them, ready to be drawn.
    static Map<String, Frame> frames() {
        return FRAMES;
    }

    private static Map<String, Frame> framed(Map<String, Moment> moments) {
        Map<String, Frame> frames = new LinkedHashMap<>();
        moments.forEach((name, moment) -> frames.put(name, moment.frame()));
        frames.putAll(guessed());
        return frames;
    }

    /// Steps that are to be guessed before they are shown.
    static Map<String, Frame> guessed() {
        Map<String, Frame> frames = new LinkedHashMap<>();
        Moment moment = Moment.of("w^2", 3, 0.3).at(1);
        frames.put("guess-w-waiting", moment.asked(Quantity.W));
        frames.put("guess-w", moment.asked(Quantity.W, 0.7));
        frames.put("guess-loss", Moment.of("w^2", -2, 0.3).asked(Quantity.LOSS, 1.1));
        frames.put("guess-w-told", moment.frame().with(new Prediction(false, 30, Quantity.W,
                Optional.of(new Guess(Quantity.W, 0.7)), List.of())));
        frames.put("guess-adam", Moment.of("0.1w^2 + 1 - cos(3w)", "adam", 4.4, 0.1).at(3).asked(Quantity.W, 9));
        frames.put("guess-at-the-bottom", Moment.of("w^2", 0, 0.3).asked(Quantity.LOSS));
        frames.put("guess-in-a-hole", Moment.of("w - ln w", 3, 0.2).asked(Quantity.W, -2));
        return frames;
    }

    static Map<String, Moment> all() {
        Map<String, Moment> moments = new LinkedHashMap<>(ofTheCatalogue());
        moments.putAll(special());
        return moments;
    }

    static Map<String, Moment> ofTheCatalogue() {
        Map<String, Moment> moments = new LinkedHashMap<>();
        for (CatalogueLoss loss : Catalogue.of(1)) {
            moments.put(loss.id() + "-rest", Moment.of(loss));
            for (Phase phase : Phase.values()) {
                moments.put(loss.id() + "-" + (phase.ordinal() + 1), Moment.of(loss).at(1, phase));
            }
            moments.put(loss.id() + "-idea", Moment.of(loss).in(Mode.IDEA));
        }
        return moments;
    }

    static Map<String, Moment> special() {
        Map<String, Moment> moments = new LinkedHashMap<>();
        Moment negative = Moment.of("w^2", -2, 0.15);
        moments.put("negative-slope", negative);
        moments.put("negative-slope-check", negative.at(1, Phase.CHECK));
        moments.put("negative-slope-idea", negative.in(Mode.IDEA));
        moments.put("bottom", Moment.of("w^2", 0, 0.15));
        moments.put("overshoot", Moment.of("w^2", 2, 0.9));
        moments.put("overshoot-check", Moment.of("w^2", 2, 0.9).at(1, Phase.CHECK));
        moments.put("diverging", Moment.of("w^2", 2, 1.1).at(5, Phase.CHECK));
        moments.put("off-scale", Moment.of("w^2", 2, 1.1).at(12).staying());
        moments.put("off-scale-left", Moment.of("w^2", 2, 1.1).at(13).staying());
        moments.put("uphill", uphill());
        moments.put("uphill-check", uphill().at(uphill().head().step(), Phase.CHECK));
        moments.put("adam", Moment.of("0.1w^2 + 1 - cos(3w)", "adam", 4.4, 0.1).at(3));
        moments.put("rmsprop-check", Moment.of("w^4 - 3w^2 + w + 4", "rmsprop", 1.8, 0.05).at(2, Phase.CHECK));
        moments.put("kink-at-0", Moment.of("|w|", 0, 0.4));
        moments.put("top-of-a-hill", Moment.of("cos(w)", 0, 0.4));
        moments.put("over-a-hill", Moment.of("0.1w^2 + 1 - cos(3w)", 1, 0.8));
        moments.put("no-bottom", Moment.of("e^(-w)", 1, 0.5));
        moments.put("hole", Moment.of("w - ln w", 3, 0.2));
        moments.put("end", Moment.of("w^2", 2, 0.3).at(30));
        moments.put("end-of-the-finite", Moment.of("w^4", 3, 0.5).at(30));
        return moments;
    }

    /// Momentum has carried w across the bottom, and goes on upwards.
    private static Moment uphill() {
        Moment moment = Moment.of("w^2", "momentum", 3, 0.05);
        int step = 0;
        while (moment.run().promised(step) >= 0) {
            step++;
        }
        return moment.at(step + 1);
    }
}
