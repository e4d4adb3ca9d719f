package downhill.picture;

import downhill.descent.FormulaLoss;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Losses of two weights that pictures are checked with, each with a part of its plane and a run of plain descent.
///
/// @param name what it is called in file names
/// @param loss the loss
/// @param w the part of the plane that is seen
/// @param b the part of the plane that is seen
/// @param run the run's rows
record PlaneLosses(String name, Loss loss, Interval w, Interval b, Points run) {

    /// Distance in Mpc and velocity in 1000 km/s of 24 nebulae (Hubble 1929, table 1).
    static final double[] DISTANCE = {0.032, 0.034, 0.214, 0.263, 0.275, 0.275, 0.45, 0.5, 0.5, 0.63, 0.8, 0.9, 0.9, 0.9,
        0.9, 1, 1.1, 1.1, 1.4, 1.7, 2, 2, 2, 2};
    static final double[] VELOCITY = {0.17, 0.29, -0.13, -0.07, -0.185, -0.22, 0.2, 0.29, 0.27, 0.2, 0.3, -0.03, 0.65, 0.15,
        0.5, 0.92, 0.45, 0.5, 0.5, 0.96, 0.5, 0.85, 0.8, 1.09};

    static List<PlaneLosses> all() {
        return List.of(
                of("hubble", hubble(), new Interval(-0.3, 1), new Interval(-0.6, 1.05), 0.9, 0.8, 0.1),
                of("tilted", "w^2 + 2w*b + 4b^2", new Interval(-4, 4), new Interval(-3, 3), -3, 2.2, 0.11),
                of("rosenbrock", "(1-w)^2 + 100(b - w^2)^2", new Interval(-2, 2), new Interval(-1, 3), -1.4, 2.2, 0.0006),
                of("himmelblau", "(w^2 + b - 11)^2 + (w + b^2 - 7)^2", new Interval(-5, 5), new Interval(-5, 5), -0.6, -1,
                        0.012),
                of("saddle", "w^2 - b^2", new Interval(-2, 2), new Interval(-2, 2), 1.6, 0.05, 0.15),
                of("holes", "w - ln(w) + b^2", new Interval(-1, 4), new Interval(-2, 2), 3.2, 1.4, 0.2),
                of("beale", "(1.5 - w + w*b)^2 + (2.25 - w + w*b^2)^2 + (2.625 - w + w*b^3)^2", new Interval(-4.5, 4.5),
                        new Interval(-4.5, 4.5), 1, 1.2, 0.01),
                of("bumps", "0.1w^2 + 0.1b^2 + 2 - cos(3w) - cos(3b)", new Interval(-4, 4), new Interval(-4, 4), 3.4, -2.4,
                        0.05),
                of("cliff", "1/(1 + e^(-8(w + 0.5b))) + 0.05(w^2 + b^2)", new Interval(-3, 3), new Interval(-3, 3), 2, 1,
                        0.5),
                of("below-zero", "w^4 + b^2 - 3w^2 + w - 20", new Interval(-2.2, 2.2), new Interval(-2.2, 2.2), 1.8, 1.6,
                        0.05));
    }

    static PlaneLosses named(String name) {
        return all().stream().filter(loss -> loss.name.equals(name)).findFirst().orElseThrow();
    }

    private static PlaneLosses of(String name, String formula, Interval w, Interval b, double startW, double startB,
            double rate) {
        Loss loss = loss(formula);
        Points.Builder run = new Points.Builder();
        Vector at = Vector.of(startW, startB);
        for (int row = 0; row <= 30; row++) {
            run.add(at.w(), at.b());
            at = at.minus(loss.at(at).gradient().times(rate));
        }
        return new PlaneLosses(name, loss, w, b, run.build());
    }

    static Loss loss(String formula) {
        return new FormulaLoss(((Parsed.Good) Formula.parse(formula)).formula());
    }

    private static String hubble() {
        return IntStream.range(0, DISTANCE.length)
                .mapToObj(row -> String.format(Locale.ROOT, "(%sw + b - (%s))^2", DISTANCE[row], VELOCITY[row]))
                .collect(Collectors.joining(" + ", "(", ")/24"));
    }

    LossField field(int columns, int rows) {
        return LossField.of(loss, w, b, columns, rows);
    }

    PlanePicture picture(int step) {
        return PlanePicture.of(ContourMap.of(field(81, 81), 160, 160)).with(PlaneRun.at(run, step))
                .with(new PlaneStep(run.x(step), run.y(step), run.x(step + 1) - run.x(step),
                        run.y(step + 1) - run.y(step), 1)).withSlices(true);
    }

    SurfacePicture surface(int cells, Turn turn) {
        return new SurfacePicture(Relief.of(ContourMap.of(field(121, 121), 40, 40), cells), turn,
                Optional.of(PlaneRun.at(run, 2)));
    }

    @Override
    public String toString() {
        return name;
    }
}
