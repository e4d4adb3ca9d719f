package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.OutcomeMap;
import downhill.descent.StartAxis;
import downhill.plugin.Loss;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Works out what is drawn of the ground of a loss of two weights, each as finely as it is drawn.
public final class GroundMaking {

    private static final int FIELD_COLUMNS = 200;
    private static final int FIELD_ROWS = 150;
    private static final int COLUMNS = 400;
    private static final int ROWS = 300;
    private static final int ARROWS = 15;
    private static final int CELLS = 60;

    private GroundMaking() {
    }

    /// The levels over a part of the plane; takes some milliseconds, and longer where the loss is dear.
    public static ContourMap map(Loss loss, Interval w, Interval b) {
        return ContourMap.of(LossField.of(loss, w, b, FIELD_COLUMNS, FIELD_ROWS), COLUMNS, ROWS);
    }

    /// The same in passes, coarse to fine.
    ///
    /// @param cancelled asked often; once it says yes nothing more is handed over
    public static void map(Loss loss, Interval w, Interval b, BooleanSupplier cancelled, Consumer<ContourMap> pass) {
        LossField.make(loss, w, b, FIELD_COLUMNS, FIELD_ROWS, cancelled,
                field -> pass.accept(ContourMap.of(field, COLUMNS, ROWS)));
    }

    /// Which way is down, all over a map.
    public static GradientField gradients(Loss loss, ContourMap map) {
        return GradientField.of(loss, map.field().w(), map.field().b(), ARROWS, ARROWS);
    }

    /// The surface over a map.
    public static Relief relief(ContourMap map) {
        return Relief.of(map, CELLS);
    }

    /// The starts that the map of ends goes through.
    public static OutcomeMap.Grid starts(Interval w, Interval b) {
        return OutcomeMap.Grid.of(new StartAxis(Coordinate.W, w.low(), w.high()),
                new StartAxis(Coordinate.B, b.low(), b.high()));
    }
}
