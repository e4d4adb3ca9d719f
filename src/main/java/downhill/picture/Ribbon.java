package downhill.picture;

import downhill.descent.Consequence;
import downhill.descent.Sweep;
import downhill.descent.Verdict;
import java.util.Optional;

/// The ribbon under the slider of the rate: what comes of every rate, by colour, pattern and word.
///
/// The stronger the colour, the fewer steps it takes to be within 1 % of the bottom. What never settles is hatched one way,
/// what runs away the other.
public final class Ribbon {

    private final Page page;
    private final Box box;
    private final RateScale scale;
    private final Sweep sweep;

    private Ribbon(Page page, Box box, RateScale scale, Sweep sweep) {
        this.page = page;
        this.box = box;
        this.scale = scale;
        this.sweep = sweep;
    }

    /// Draws the ribbon into a box, and the words above it.
    public static void paint(Page page, Box box, RateScale scale, Sweep sweep) {
        new Ribbon(page, box, scale, sweep).paint();
    }

    private void paint() {
        if (sweep.isFailed()) {
            return;
        }
        int from = 0;
        for (int index = 1; index <= sweep.size(); index++) {
            if (index == sweep.size() || !verdict(index).equals(verdict(from))) {
                stretch(from, index);
                from = index;
            }
        }
        sweep.best().ifPresent(best -> {
            double x = scale.x(best.rate(), box);
            double size = page.unit(4.5);
            page.pen().area(Points.of(x, box.top() - page.unit(1), x - size, box.top() - page.unit(1) - 1.5 * size,
                    x + size, box.top() - page.unit(1) - 1.5 * size), Fill.of(Role.TEXT));
        });
    }

    private Optional<Verdict> verdict(int index) {
        return sweep.about(index).map(Consequence::verdict);
    }

    /// All rates from one up to before another, which have the same verdict.
    private void stretch(int from, int to) {
        Box whole = between(from, to);
        verdict(from).ifPresent(verdict -> {
            Role role = Verdicts.role(verdict);
            int shadeFrom = from;
            for (int index = from + 1; index <= to; index++) {
                if (index == to || shade(index) != shade(shadeFrom)) {
                    page.pen().box(between(shadeFrom, index), new Fill(role, shade(shadeFrom)));
                    shadeFrom = index;
                }
            }
            Points corners = Points.of(whole.left(), whole.top(), whole.right(), whole.top(), whole.right(),
                    whole.bottom(), whole.left(), whole.bottom());
            if (verdict == Verdict.RUNS_AWAY) {
                page.pen().segments(Hatch.falling(corners, page.unit(5)), page.stroke(Role.CARD, 1).faded(0.6));
            } else if (verdict == Verdict.NEVER_SETTLES) {
                page.pen().segments(Hatch.rising(corners, page.unit(3)), page.stroke(Role.CARD, 1.2));
            }
            word(whole, verdict);
        });
    }

    private void word(Box whole, Verdict verdict) {
        RichText word = RichText.words(Verdicts.word(verdict, page.words()), Role.DIM);
        double size = 0.92 * page.em();
        Box place = page.boxOf(word, size, whole.middleX(), box.top() - 1.05 * page.em(), Page.Align.MIDDLE);
        if (place.width() + 0.6 * size <= whole.width()) {
            page.text(word, size, whole.middleX(), box.top() - 1.05 * page.em(), Page.Align.MIDDLE);
        }
    }

    private double shade(int index) {
        return sweep.about(index).map(made -> Verdicts.shade(made, sweep.descent().steps())).orElse(1.0);
    }

    /// The part of the ribbon that belongs to some rates: from half-way to the rate before to half-way to the one after.
    private Box between(int from, int to) {
        double left = box.left() + Math.max(0, from - 0.5) / (sweep.size() - 1) * box.width();
        double right = box.left() + Math.min(sweep.size() - 1, to - 0.5) / (sweep.size() - 1) * box.width();
        return new Box(left, box.top(), right - left, box.height());
    }
}
