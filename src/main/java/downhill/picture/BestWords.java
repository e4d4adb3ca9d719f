package downhill.picture;

import downhill.descent.Descent;
import downhill.descent.Sweep;

/// What is said of the best rate.
///
/// @param best the rate
/// @param descent what it is the best rate for
public record BestWords(Sweep.Best best, Descent descent) {

    /// The rate, and what it is: the best, the best of those tried, the best to a valley that is not the deepest, or only
    /// the one that ends lowest.
    public String told(Words words) {
        return words.text(key(), Numbers.exact(best.rate()));
    }

    /// What that means.
    public String tip(Words words) {
        String tip = words.text(!best.settles() ? "rate-card.lowest.tip"
                : best.isOfAll() ? "rate-card.best.tip" : "rate-card.best.tried.tip");
        return Verdicts.deeper(best.made(), descent)
                .map(deeper -> words.text("rate-card.best.valley.tip", tip, Numbers.significant(deeper.w(), 3))).orElse(tip);
    }

    private String key() {
        if (!best.settles()) {
            return "rate-card.lowest";
        }
        return !best.isOfAll() ? "rate-card.best.tried"
                : Verdicts.deeper(best.made(), descent).isPresent() ? "rate-card.best.valley" : "rate-card.best";
    }
}
