package downhill.formula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A part of a tape's work: steps that are worked out once, then one loop over the rows for all sums that need no other loop
/// before. Whatever is the same in every row is worked out before the loop.
///
/// @param before the places worked out once, before the loop
/// @param inRow  the places worked out for each row
/// @param totals the places of the sums; none in the last stage, which has no loop
record Stage(int[] before, int[] inRow, int[] totals) {

    /// The stages of a tape, in their order.
    ///
    /// @param needed the places of the instructions that count
    static List<Stage> of(List<Instruction> instructions, BitSet needed) {
        return new Stages(instructions, needed).all();
    }

    boolean hasLoop() {
        return totals.length > 0;
    }

    /// Sorts places into stages.
    private static final class Stages {

        private final List<Instruction> instructions;
        private final BitSet needed;
        private final BitSet ofRows = new BitSet();
        /// How many loops must be over before each.
        private final int[] loops;

        Stages(List<Instruction> instructions, BitSet needed) {
            this.instructions = instructions;
            this.needed = needed;
            this.loops = new int[instructions.size()];
            needed.stream().forEach(place -> {
                Instruction instruction = instructions.get(place);
                ofRows.set(place, instruction.isOfRow(ofRows::get));
                int before = instruction.operands().stream().mapToInt(operand -> loops[operand]).max().orElse(0);
                loops[place] = isTotal(place) ? before + 1 : before;
            });
        }

        List<Stage> all() {
            int last = needed.stream().map(place -> loops[place]).max().orElse(0);
            List<Stage> stages = new ArrayList<>();
            for (int each = 0; each <= last; each++) {
                int stage = each;
                int[] before = needed.stream()
                        .filter(place -> loops[place] == stage && !ofRows.get(place) && !isTotal(place)).toArray();
                int[] totals = needed.stream().filter(place -> isTotal(place) && loops[place] == stage + 1).toArray();
                stages.add(new Stage(before, inRow(totals), totals));
            }
            return stages;
        }

        private boolean isTotal(int place) {
            return instructions.get(place) instanceof Instruction.Total;
        }

        /// All that these sums need of a row.
        private int[] inRow(int[] totals) {
            var wanted = new BitSet();
            for (int total : totals) {
                want(total, wanted);
            }
            for (int place = wanted.length() - 1; place >= 0; place--) {
                if (wanted.get(place)) {
                    want(place, wanted);
                }
            }
            return wanted.stream().toArray();
        }

        private void want(int place, BitSet wanted) {
            instructions.get(place).operands().stream().filter(ofRows::get).forEach(wanted::set);
        }
    }
}
