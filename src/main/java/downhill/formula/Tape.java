package downhill.formula;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// The instructions that some results need, and no others. It can be worked out as it stands, which is how formulas too
/// long for compiled code are evaluated.
///
/// @param instructions a graph's instructions from its first
/// @param needed       the places of those that count, ascending
/// @param results      the places of the results
record Tape(List<Instruction> instructions, int[] needed, int[] results) {

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
        return new Tape(instructions, wanted.stream().toArray(), results.clone());
    }

    double[] run(double... arguments) {
        double[] values = new double[instructions.size()];
        for (int place : needed) {
            values[place] = instructions.get(place).value(values, arguments);
        }
        return IntStream.of(results).mapToDouble(result -> values[result]).toArray();
    }

    /// How often each place is used by needed steps and results.
    int[] uses() {
        int[] uses = new int[instructions.size()];
        for (int place : needed) {
            instructions.get(place).operands().forEach(operand -> uses[operand]++);
        }
        for (int result : results) {
            uses[result]++;
        }
        return uses;
    }
}
