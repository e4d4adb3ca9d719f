package downhill.picture;

import downhill.formula.Columns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;

/// The pictures of losses of two weights and of data that are compared with those somebody looked at.
final class PlaneMoments {

    private PlaneMoments() {
    }

    static Map<String, BiConsumer<Page, Box>> all() {
        Map<String, BiConsumer<Page, Box>> pictures = new LinkedHashMap<>();
        for (String name : List.of("hubble", "tilted", "rosenbrock", "saddle", "holes", "below-zero")) {
            PlanePicture picture = PlaneLosses.named(name).picture(1);
            pictures.put("plane-" + name, (page, box) -> PlaneFigure.paint(page, box, picture));
        }
        PlaneLosses himmelblau = PlaneLosses.named("himmelblau");
        PlanePicture arrows = himmelblau.picture(2)
                .with(GradientField.of(himmelblau.loss(), himmelblau.w(), himmelblau.b(), 14, 12));
        pictures.put("plane-himmelblau", (page, box) -> PlaneFigure.paint(page, box, arrows));
        for (String name : List.of("hubble", "rosenbrock", "himmelblau", "holes", "beale")) {
            SurfacePicture picture = PlaneLosses.named(name).surface(24, Turn.START);
            pictures.put("surface-" + name, (page, box) -> SurfaceFigure.paint(page, box, picture));
        }
        data().forEach((name, picture) -> pictures.put(name, (page, box) -> DataFigure.paint(page, box, picture)));
        return pictures;
    }

    private static Map<String, DataPicture> data() {
        Columns hubble = Columns.of(PlaneLosses.DISTANCE, PlaneLosses.VELOCITY);
        DataPicture squares = DataPicture.of(hubble, x -> 0.637 * x + 0.551, DataErrors.MEAN_OF_SQUARES)
                .after(x -> 0.484 * x + 0.399).named(RichText.symbol("y\u0302 = wx + b"));
        Map<String, DataPicture> pictures = new LinkedHashMap<>();
        pictures.put("data-squares", squares);
        pictures.put("data-residuals", squares.reference(x -> 0.45416 * x - 0.04078).highlighting(19).withResiduals());
        pictures.put("data-lengths", DataPicture.of(hubble, x -> 0.5 * x, DataErrors.MEAN_OF_LENGTHS)
                .batch(row -> row % 5 == 0));
        pictures.put("data-logistic", DataPicture.of(Columns.of(new double[] {53, 57, 58, 63, 66, 67, 70, 70, 75, 76, 81},
                new double[] {1, 1, 1, 1, 0, 0, 1, 0, 1, 0, 0}), x -> 1 / (1 + Math.exp(0.23 * x - 15)),
                DataErrors.LOGISTIC));
        SplittableRandom random = new SplittableRandom(4);
        double[] x = random.doubles(5_000).toArray();
        double[] y = random.doubles(5_000).toArray();
        pictures.put("data-many", DataPicture.of(Columns.of(x, y), at -> 0.2 + 0.5 * at, DataErrors.SUM_OF_SQUARES));
        return pictures;
    }
}
