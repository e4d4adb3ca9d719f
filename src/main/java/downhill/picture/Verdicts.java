package downhill.picture;

import downhill.descent.Consequence;
import downhill.descent.DeepestValley;
import downhill.descent.Descent;
import downhill.descent.Verdict;
import java.util.Optional;

/// How verdicts are shown and told.
public final class Verdicts {

    private Verdicts() {
    }

    /// Its colour.
    public static Role role(Verdict verdict) {
        return switch (verdict) {
            case STAYS -> Role.STAYS;
            case CRAWLS -> Role.CRAWLS;
            case GLIDES -> Role.GLIDES;
            case ZIG_ZAGS -> Role.ZIG_ZAGS;
            case NEVER_SETTLES -> Role.NEVER_SETTLES;
            case FALLS_ON -> Role.FALLS_ON;
            case RUNS_AWAY -> Role.RUNS_AWAY;
        };
    }

    /// In one or two words, to stand above its stretch of rates.
    public static String word(Verdict verdict, Words words) {
        return words.text(switch (verdict) {
            case STAYS -> "verdict.stays";
            case CRAWLS -> "verdict.crawls";
            case GLIDES -> "verdict.glides";
            case ZIG_ZAGS -> "verdict.zig-zags";
            case NEVER_SETTLES -> "verdict.never-settles";
            case FALLS_ON -> "verdict.falls-on";
            case RUNS_AWAY -> "verdict.runs-away";
        });
    }

    /// In a sentence, with the steps it takes, and with a valley that is deeper than the one where it ends, if one is known.
    ///
    /// @param descent what it comes of
    public static String sentence(Consequence made, Descent descent, Words words) {
        String sentence = sentence(made, descent.steps(), words);
        return deeper(made, descent)
                .map(deeper -> words.text("verdict.deeper", sentence, Numbers.significant(deeper.w(), 3))).orElse(sentence);
    }

    static Optional<DeepestValley> deeper(Consequence made, Descent descent) {
        return made.bottom().flatMap(bottom -> descent.loss().deepest(descent.start().w())
                .filter(deepest -> deepest.isBelow(descent.loss().value(bottom))));
    }

    /// In a sentence, with the steps it takes.
    ///
    /// @param steps how many steps the run was asked for
    static String sentence(Consequence made, int steps, Words words) {
        String all = steps(steps, words);
        if (made.verdict() == Verdict.STAYS) {
            return words.text(made.stepsToBottom().isPresent() ? "verdict.stays.there" : "verdict.stays.long");
        }
        if (made.stepsToBottom().isPresent()) {
            String some = steps(made.stepsToBottom().getAsInt(), words);
            return words.text(made.bottom().isPresent() ? "verdict.there" : "verdict.rests",
                    word(made.verdict(), words), some);
        }
        return words.text(switch (made.verdict()) {
            case STAYS, GLIDES, CRAWLS -> "verdict.crawls.long";
            case ZIG_ZAGS -> "verdict.zig-zags.long";
            case NEVER_SETTLES -> "verdict.never-settles.long";
            case FALLS_ON -> "verdict.falls-on.long";
            case RUNS_AWAY -> "verdict.runs-away.long";
        }, all);
    }

    /// A number of steps, with the word.
    public static String steps(int count, Words words) {
        return words.text(count == 1 ? "verdict.step" : "verdict.steps", count);
    }

    /// How strong its colour is: the fewer steps, the stronger; weakest where it takes all of them, or more.
    ///
    /// In five grades, so that neighbours can be told from each other.
    static double shade(Consequence made, int steps) {
        if (made.verdict() != Verdict.GLIDES && made.verdict() != Verdict.ZIG_ZAGS) {
            return 1;
        }
        if (made.stepsToBottom().isEmpty()) {
            return 0.35;
        }
        double part = Math.log(Math.max(1, made.stepsToBottom().getAsInt())) / Math.log(Math.max(2, steps));
        return 1 - 0.125 * Math.round(4 * Math.clamp(part, 0, 1));
    }
}
