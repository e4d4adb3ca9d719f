package downhill.picture;

import downhill.descent.Consequence;
import downhill.descent.Sweep;
import downhill.descent.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The ribbon under the slider of the rate: what comes of every rate, by colour, pattern and word.
///
/// The stronger the colour, the fewer steps it takes to be within 1 % of the bottom. What zig-zags has a zig-zag line on it;
/// what never settles is hatched one way, what runs away the other.
public final class Ribbon {

    /// How wide a stretch must be, as a part of its word, to be told.
    private static final double WIDE_ENOUGH = 0.5;

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
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int index = 1; index <= sweep.size(); index++) {
            if (index == sweep.size() || verdict(index) != verdict(from)) {
                stretches.add(stretch(from, index));
                from = index;
            }
        }
        // Its shades are paler where a run takes long: what they are the shades of has an edge and ends that are seen.
        page.pen().frame(box, page.stroke(Role.EDGE, 1));
        page.pen().segments(ends(stretches), page.stroke(Role.EDGE, 1));
        words(stretches);
        sweep.best().filter(best -> scale.holds(best.rate())).ifPresent(best -> {
            double x = scale.x(best.rate(), box);
            double size = page.unit(4.5);
            page.pen().area(Points.of(x, box.top() - page.unit(1), x - size, box.top() - page.unit(1) - 1.5 * size,
                    x + size, box.top() - page.unit(1) - 1.5 * size), Fill.of(Role.TEXT));
        });
    }

    private Points ends(List<Stretch> stretches) {
        Points.Builder ends = new Points.Builder();
        stretches.stream().skip(1).forEach(stretch -> ends.add(stretch.place.left(), box.top())
                .add(stretch.place.left(), box.bottom()));
        return ends.build();
    }

    /// What comes of a rate: once a sweep has not failed, it knows about all of them.
    private Consequence about(int index) {
        return sweep.about(index).orElseThrow();
    }

    private Verdict verdict(int index) {
        return about(index).verdict();
    }

    /// Neighbouring rates of one verdict, and where they are on the ribbon.
    private record Stretch(Verdict verdict, Box place) {

        double width() {
            return place.width();
        }
    }

    /// Draws all rates from one up to before another, which have the same verdict.
    private Stretch stretch(int from, int to) {
        Stretch stretch = new Stretch(verdict(from), between(from, to));
        Role role = Verdicts.role(stretch.verdict);
        int shadeFrom = from;
        for (int index = from + 1; index <= to; index++) {
            if (index == to || shade(index) != shade(shadeFrom)) {
                page.pen().box(between(shadeFrom, index), new Fill(role, shade(shadeFrom)));
                shadeFrom = index;
            }
        }
        Box whole = stretch.place;
        Points corners = Points.of(whole.left(), whole.top(), whole.right(), whole.top(), whole.right(),
                whole.bottom(), whole.left(), whole.bottom());
        if (stretch.verdict == Verdict.RUNS_AWAY) {
            page.pen().segments(Hatch.falling(corners, page.unit(5)), page.stroke(Role.CARD, 1).faded(0.6));
        } else if (stretch.verdict == Verdict.NEVER_SETTLES) {
            page.pen().segments(Hatch.rising(corners, page.unit(3)), page.stroke(Role.CARD, 1.2));
        } else if (stretch.verdict == Verdict.ZIG_ZAGS) {
            page.pen().line(zigzag(whole), page.stroke(Role.CARD, 1.2));
        }
        return stretch;
    }

    /// To and fro between two heights; its corners hang on the page, as [Hatch] does.
    private Points zigzag(Box stretch) {
        double half = page.unit(4);
        Points.Builder corners = new Points.Builder();
        for (double turn = Math.ceil(stretch.left() / half); turn * half <= stretch.right(); turn++) {
            corners.add(turn * half, stretch.top() + (turn % 2 == 0 ? 0.3 : 0.7) * stretch.height());
        }
        return corners.build();
    }

    /// The word over the middle of its stretch. It may stand out over the neighbours, as long as it is seen what it belongs
    /// to, and leaves their words alone; the widest stretch has the first choice.
    private void words(List<Stretch> stretches) {
        double size = 0.92 * page.em();
        double y = box.top() - 1.05 * page.em();
        List<Box> taken = new ArrayList<>();
        for (Stretch stretch : stretches.stream().sorted(Comparator.comparing(Stretch::width).reversed()).toList()) {
            RichText word = RichText.words(Verdicts.word(stretch.verdict, page.words()), Role.DIM);
            double half = page.boxOf(word, size, 0, y, Page.Align.MIDDLE).width() / 2;
            double x = Math.max(box.left() + half, Math.min(stretch.place.middleX(), box.right() - half));
            Box place = page.boxOf(word, size, x, y, Page.Align.MIDDLE);
            boolean isClear = stretch.width() > WIDE_ENOUGH * place.width()
                    && taken.stream().noneMatch(place.grown(0.3 * size)::overlaps);
            if (isClear) {
                taken.add(place);
                page.text(word, size, x, y, Page.Align.MIDDLE);
            }
        }
    }

    private double shade(int index) {
        return Verdicts.shade(about(index), sweep.descent().steps());
    }

    /// The part of the ribbon that belongs to some rates: from half-way to the rate before to half-way to the one after.
    private Box between(int from, int to) {
        double left = box.left() + Math.max(0, from - 0.5) / (sweep.size() - 1) * box.width();
        double right = box.left() + Math.min(sweep.size() - 1, to - 0.5) / (sweep.size() - 1) * box.width();
        return new Box(left, box.top(), right - left, box.height());
    }
}
