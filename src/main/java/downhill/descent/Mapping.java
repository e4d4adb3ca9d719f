package downhill.descent;

import downhill.plugin.Vector;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The making of a [StartRateMap], pass after pass, no cell twice; two threads take the rows of a pass in turn.
final class Mapping implements Passes.Work<StartRateMap> {

    /// Two bottoms nearer than this to each other, in units of their distance from 0 (of 1 where that is less), are one.
    private static final double SAME = 1e-6;
    private static final byte HOLE = -1;

    private final Descent descent;
    private final StartRateMap.Grid grid;
    private final double[] rates;
    private final byte[] verdicts;
    private final int[] steps;
    private final double[] bottoms;

    Mapping(Descent descent, StartRateMap.Grid grid) {
        this.descent = descent;
        this.grid = grid;
        rates = grid.rates();
        int cells = grid.columns() * grid.rows();
        verdicts = new byte[cells];
        steps = new int[cells];
        bottoms = new double[cells];
    }

    @Override
    public void make(BooleanSupplier cancelled, Consumer<StartRateMap> pass) {
        Trials[] trials = {new Trials(descent), new Trials(descent)};
        for (int every = StartRateMap.COARSEST; every >= 1; every /= 2) {
            pass(every, trials, cancelled);
            if (cancelled.getAsBoolean()) {
                return;
            }
            pass.accept(map(every));
        }
    }

    private void pass(int every, Trials[] trials, BooleanSupplier cancelled) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<RuntimeException> fault = new AtomicReference<>();
        Thread other = Thread.ofPlatform().daemon().name("map").start(() -> {
            try {
                rows(every, next, trials[1], () -> fault.get() != null || cancelled.getAsBoolean());
            } catch (RuntimeException thrown) {
                fault.set(thrown);
            }
        });
        try {
            rows(every, next, trials[0], () -> fault.get() != null || cancelled.getAsBoolean());
        } catch (RuntimeException thrown) {
            fault.set(thrown);
        }
        await(other);
        if (fault.get() != null) {
            throw fault.get();
        }
    }

    /// Waits for a thread. Interrupting the one that waits asks it to hurry, not to leave the other behind.
    private static void await(Thread other) {
        boolean interrupted = false;
        while (other.isAlive()) {
            try {
                other.join();
            } catch (InterruptedException askedToStop) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void rows(int every, AtomicInteger next, Trials trials, BooleanSupplier stop) {
        while (true) {
            int row = every * next.getAndIncrement();
            if (row >= grid.rows()) {
                return;
            }
            boolean isNewRow = every == StartRateMap.COARSEST || row % (2 * every) != 0;
            for (int column = 0; column < grid.columns(); column += every) {
                if (stop.getAsBoolean()) {
                    return;
                }
                if (isNewRow || column % (2 * every) != 0) {
                    cell(column, row, trials);
                }
            }
        }
    }

    private void cell(int column, int row, Trials trials) {
        int cell = row * grid.columns() + column;
        double start = grid.start(column);
        if (!Double.isFinite(descent.loss().value(start))) {
            verdicts[cell] = HOLE;
            steps[cell] = -1;
            bottoms[cell] = Double.NaN;
            return;
        }
        Consequence consequence = trials.of(descent.withStart(Vector.of(start)).withRate(rates[row]));
        verdicts[cell] = (byte) consequence.verdict().ordinal();
        steps[cell] = consequence.stepsToBottom().orElse(-1);
        bottoms[cell] = consequence.bottom().orElse(Double.NaN);
    }

    private StartRateMap map(int every) {
        double[] distinct = distinct(every);
        short[] valleys = new short[bottoms.length];
        for (int row = 0; row < grid.rows(); row += every) {
            for (int column = 0; column < grid.columns(); column += every) {
                int cell = row * grid.columns() + column;
                valleys[cell] = valley(distinct, bottoms[cell]);
            }
        }
        return new StartRateMap(grid, every, verdicts.clone(), valleys, steps.clone(), distinct);
    }

    /// Each bottom once, ascending. Never more than can be numbered.
    private double[] distinct(int every) {
        double[] found = new double[bottoms.length];
        int count = 0;
        double before = Double.NaN;
        for (int row = 0; row < grid.rows(); row += every) {
            for (int column = 0; column < grid.columns(); column += every) {
                double bottom = bottoms[row * grid.columns() + column];
                if (bottom == bottom && bottom != before) {
                    found[count++] = bottom;
                    before = bottom;
                }
            }
        }
        Arrays.sort(found, 0, count);
        int different = 0;
        for (int index = 0; index < count && different < Short.MAX_VALUE; index++) {
            if (different == 0
                    || found[index] - found[different - 1] > SAME * Math.max(1, Math.abs(found[index]))) {
                found[different++] = found[index];
            }
        }
        return Arrays.copyOf(found, different);
    }

    /// The place of the valley that a bottom is of: of the last that isn't above it.
    private static short valley(double[] distinct, double bottom) {
        if (Double.isNaN(bottom)) {
            return -1;
        }
        int place = Arrays.binarySearch(distinct, bottom);
        return (short) (place >= 0 ? place : -place - 2);
    }

    /// What is left where nothing could be made.
    StartRateMap failed() {
        return new StartRateMap(grid, Integer.MAX_VALUE, verdicts, new short[0], steps, new double[0]);
    }
}
