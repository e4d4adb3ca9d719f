package downhill.picture;

import downhill.descent.OutcomeMap;
import downhill.descent.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// How the cells of a map of starts and rates are filled: the colour says which valley is reached, its strength how fast.
///
/// What doesn't come to rest has a pattern besides its colour, so that it can be told without.
final class MapCells {

    private static final List<Role> VALLEYS = List.of(Role.VALLEY_1, Role.VALLEY_2, Role.VALLEY_3, Role.VALLEY_4);
    /// How strong the colour of a valley is at least, so that it isn't taken for the grey of what crawls.
    static final double PALEST = 0.36;
    /// How strong that grey is.
    static final double CRAWLING = 0.55;

    private MapCells() {
    }

    /// All that are known, the highest rates above; one for each block of a map that isn't complete.
    static Raster raster(OutcomeMap map) {
        int every = map.isFailed() ? map.grid().columns() : map.every();
        int columns = (map.grid().columns() + every - 1) / every;
        int rows = (map.grid().rows() + every - 1) / every;
        List<Fill> fills = new ArrayList<>(columns * rows);
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = 0; column < columns; column++) {
                fills.add(fill(map, column * every, row * every));
            }
        }
        return new Raster(columns, rows, fills);
    }

    /// How a known cell is filled.
    ///
    /// @param column of the cell, from 0
    /// @param row of the cell, from 0
    static Fill fill(OutcomeMap map, int column, int row) {
        if (map.isHole(column, row)) {
            return Fill.of(Role.CARD);
        }
        OptionalInt needed = map.stepsToBottom(column, row);
        OptionalInt valley = map.valley(column, row);
        if (needed.isPresent() && valley.isPresent()) {
            return Fill.of(VALLEYS.get(valley.getAsInt() % VALLEYS.size()))
                    .faded(strength(needed.getAsInt(), map.steps()));
        }
        boolean striped = (column + row) / 5 % 2 == 0;
        boolean dotted = column / 3 % 2 == 0 && row / 3 % 2 == 0;
        Verdict verdict = map.verdict(column, row);
        return switch (verdict) {
            case RUNS_AWAY -> Fill.of(Verdicts.role(verdict)).faded(striped ? 0.75 : 0.5);
            case NEVER_SETTLES -> Fill.of(Verdicts.role(verdict)).faded(dotted ? 0.9 : 0.55);
            case ZIG_ZAGS -> Fill.of(Verdicts.role(verdict)).faded(0.45);
            case CRAWLS, GLIDES -> Fill.of(Role.CRAWLS).faded(CRAWLING);
            case FALLS_ON -> Fill.of(Verdicts.role(verdict)).faded(0.45);
            case STAYS -> Fill.of(Verdicts.role(verdict)).faded(0.6);
        };
    }

    /// Strong where a run needs few steps, by their logarithm: from 1 to 2 is as far as from 20 to 40.
    private static double strength(int needed, int steps) {
        double part = Math.log1p(needed) / Math.log1p(Math.max(2, steps));
        return 1 - (1 - PALEST) * Math.clamp(part, 0, 1);
    }
}
