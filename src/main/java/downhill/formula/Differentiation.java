package downhill.formula;

import java.util.Map;

/// How the derivatives of a compiled loss are put into a graph that has its value.
sealed interface Differentiation {

    /// The places of δL/δw and, where asked for, of all the others: w, b, ww, wb, bb.
    ///
    /// @param variables the places of w and b; that of b may be a number's
    /// @param value the place of L
    /// @param all whether all five are wanted or δL/δw only
    int[] places(Graph graph, Map<String, Integer> variables, int value, boolean all);

    /// Whether steps may be put into the graph in pieces ([Exponential]).
    default boolean sharesExponentials() {
        return false;
    }

    /// As [StableDerivative] writes them down: no digits are lost where terms nearly cancel.
    final class Written implements Differentiation {

        private final Expression simplified;
        private final StableDerivative alongW;
        private final StableDerivative alongB;

        Written(Expression typed) {
            var workbench = new Workbench();
            simplified = new Simplified(workbench).of(typed);
            alongW = new StableDerivative(workbench, "w");
            alongB = new StableDerivative(workbench, "b");
        }

        @Override
        public boolean sharesExponentials() {
            return true;
        }

        @Override
        public int[] places(Graph graph, Map<String, Integer> variables, int value, boolean all) {
            var lowering = new SlopeLowering(graph, variables);
            Expression dw = alongW.of(simplified);
            if (!all) {
                return new int[] {lowering.of(dw)};
            }
            Expression db = alongB.of(simplified);
            return new int[] {lowering.of(dw), lowering.of(db),
                    lowering.of(alongW.of(dw)), lowering.of(alongB.of(dw)), lowering.of(alongB.of(db))};
        }
    }

    /// By [Chain], step by step: never long.
    final class Chained implements Differentiation {

        @Override
        public int[] places(Graph graph, Map<String, Integer> variables, int value, boolean all) {
            var alongW = new Chain(graph, 0);
            int dw = alongW.of(value);
            if (!all) {
                return new int[] {dw};
            }
            var alongB = new Chain(graph, 1);
            int db = alongB.of(value);
            return new int[] {dw, db, alongW.of(dw), alongB.of(dw), alongB.of(db)};
        }
    }
}
