package downhill.formula;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// The instructions that some results need, and no others. It can be worked out as it stands, which is how formulas too
/// long for compiled code are evaluated.
///
/// @param instructions a graph's instructions from its first
/// @param needed       the places of those that count, ascending
/// @param results      the places of the results
/// @param stages       the order of work where there are loops over the rows
record Tape(List<Instruction> instructions, int[] needed, int[] results, List<Stage> stages) {

    static Tape of(Graph graph, int... results) {
        var wanted = new BitSet();
        for (int result : results) {
            wanted.set(result);
        }
        for (int place = wanted.length() - 1; place >= 0; place--) {
            if (wanted.get(place)) {
                graph.at(place).operands().forEach(wanted::set);
            }
        }
        List<Instruction> instructions = IntStream.range(0, wanted.length()).mapToObj(graph::at).toList();
        return new Tape(instructions, wanted.stream().toArray(), results.clone(), Stage.of(instructions, wanted));
    }

    double[] run(double... arguments) {
        return run(Columns.NONE, arguments);
    }

    double[] run(Columns columns, double... arguments) {
        double[] values = new double[instructions.size()];
        for (Stage stage : stages) {
            for (int place : stage.before()) {
                values[place] = instructions.get(place) instanceof Instruction.Count
                        ? columns.rows() : instructions.get(place).value(values, arguments);
            }
            if (stage.hasLoop()) {
                goOver(columns, stage, values, arguments);
            }
        }
        return IntStream.of(results).mapToDouble(result -> values[result]).toArray();
    }

    private void goOver(Columns columns, Stage stage, double[] values, double[] arguments) {
        for (int row = 0; row < columns.rows(); row++) {
            for (int place : stage.inRow()) {
                values[place] = instructions.get(place) instanceof Instruction.Column(int which)
                        ? columns.at(which, row) : instructions.get(place).value(values, arguments);
            }
            for (int total : stage.totals()) {
                values[total] += values[((Instruction.Total) instructions.get(total)).of()];
            }
        }
    }

    /// Whether it goes over the rows of data.
    boolean hasRows() {
        return stages.stream().anyMatch(Stage::hasLoop)
                || Arrays.stream(needed).anyMatch(place -> instructions.get(place) instanceof Instruction.Count);
    }

    /// How many steps are written down for it.
    int length() {
        return stages.stream().mapToInt(stage -> stage.before().length + stage.inRow().length + stage.totals().length).sum();
    }

    /// How often each place is used by steps that are worked out once, and by results. What a loop needs counts as used
    /// again and again.
    int[] uses() {
        int[] uses = new int[instructions.size()];
        for (Stage stage : stages) {
            count(stage.before(), uses, 1);
            count(stage.inRow(), uses, 2);
            count(stage.totals(), uses, 2);
        }
        for (int result : results) {
            uses[result]++;
        }
        return uses;
    }

    /// How often each place is used within one row.
    int[] usesInRow(Stage stage) {
        int[] uses = new int[instructions.size()];
        count(stage.inRow(), uses, 1);
        count(stage.totals(), uses, 1);
        return uses;
    }

    private void count(int[] places, int[] uses, int times) {
        for (int place : places) {
            instructions.get(place).operands().forEach(operand -> uses[operand] += times);
        }
    }
}
