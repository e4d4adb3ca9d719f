package downhill.descent;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The making of an [OutcomeMap], pass after pass, no cell twice; two threads take the rows of a pass in turn.
final class Mapping implements Passes.Work<OutcomeMap> {

    private static final byte HOLE = -1;

    private final Descent descent;
    private final OutcomeMap.Grid grid;
    private final double[] across;
    private final double[] up;
    private final byte[] verdicts;
    private final int[] steps;
    private final int[] bottoms;
    private final Ends ends = new Ends();

    Mapping(Descent descent, OutcomeMap.Grid grid) {
        this.descent = descent;
        this.grid = grid;
        across = grid.across().values(grid.columns());
        up = grid.up().values(grid.rows());
        int cells = grid.columns() * grid.rows();
        verdicts = new byte[cells];
        steps = new int[cells];
        bottoms = new int[cells];
    }

    @Override
    public void make(BooleanSupplier cancelled, Consumer<OutcomeMap> pass) {
        Trials[] trials = {new Trials(descent), new Trials(descent)};
        for (int every = OutcomeMap.COARSEST; every >= 1; every /= 2) {
            pass(every, trials, cancelled);
            if (cancelled.getAsBoolean()) {
                return;
            }
            pass.accept(map(every));
        }
    }

    private void pass(int every, Trials[] trials, BooleanSupplier cancelled) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> fault = new AtomicReference<>();
        Thread other = Thread.ofPlatform().daemon().name("map").start(() -> {
            try {
                rows(every, next, trials[1], () -> fault.get() != null || cancelled.getAsBoolean());
            } catch (Throwable thrown) {
                fault.set(thrown);
            }
        });
        try {
            rows(every, next, trials[0], () -> fault.get() != null || cancelled.getAsBoolean());
        } catch (Throwable thrown) {
            fault.set(thrown);
        }
        await(other);
        switch (fault.get()) {
            case null -> { }
            case RuntimeException thrown -> throw thrown;
            case Error thrown -> throw thrown;
            case Throwable checked -> throw new IllegalStateException(checked);
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
            boolean isNewRow = every == OutcomeMap.COARSEST || row % (2 * every) != 0;
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
        Descent here = grid.up().applied(grid.across().applied(descent, across[column]), up[row]);
        if (!Double.isFinite(here.loss().value(here.start()))) {
            verdicts[cell] = HOLE;
            steps[cell] = -1;
            bottoms[cell] = Ends.NONE;
            return;
        }
        Consequence consequence = trials.of(here);
        verdicts[cell] = (byte) consequence.verdict().ordinal();
        steps[cell] = consequence.stepsToBottom().orElse(-1);
        bottoms[cell] = ends.number(consequence.bottom());
    }

    private OutcomeMap map(int every) {
        Ends.Sorted sorted = ends.sorted();
        short[] valleys = new short[bottoms.length];
        for (int row = 0; row < grid.rows(); row += every) {
            for (int column = 0; column < grid.columns(); column += every) {
                int cell = row * grid.columns() + column;
                valleys[cell] = sorted.place(bottoms[cell]);
            }
        }
        return new OutcomeMap(grid, descent.steps(), every,
                new OutcomeMap.Cells(verdicts.clone(), valleys, steps.clone()), sorted.bottoms());
    }

    /// What is left where nothing could be made.
    OutcomeMap failed() {
        return new OutcomeMap(grid, descent.steps(), Integer.MAX_VALUE,
                new OutcomeMap.Cells(new byte[0], new short[0], new int[0]), List.of());
    }
}
