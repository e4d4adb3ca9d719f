package downhill.formula;

import downhill.formula.Expression.Inverse;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Power;
import downhill.formula.Instruction.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Turns a derivative into instructions that divide before they multiply on: x²/v³ is x/v·x/v/v, so that neither x² nor v³
/// need be a number where their quotient is one.
final class SlopeLowering extends Lowering {

    /// Higher powers are divided by at once: one by one, it would take longer than it helps.
    private static final int HIGHEST = 6;

    private final Graph graph;

    SlopeLowering(Graph graph, Map<String, Integer> variables, boolean sharesExponentials) {
        super(graph, variables, sharesExponentials);
        this.graph = graph;
    }

    @Override
    int product(List<Expression> factors) {
        List<Integer> above = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        for (Expression factor : factors) {
            if (!(factor instanceof Inverse(var of))) {
                above.add(of(factor));
            } else if (isRowOfDivisions(of)) {
                Power power = (Power) of;
                double exponent = ((Number) power.exponent()).value();
                int part = graph.arithmetic(Operator.DIVIDE, graph.number(1), of(power.base()));
                for (int i = 1; i <= exponent; i++) {
                    below.add(part);
                }
                if (exponent != Math.rint(exponent)) {
                    below.add(graph.arithmetic(Operator.DIVIDE, graph.number(1),
                            graph.power(of(power.base()), graph.number(exponent - Math.floor(exponent)))));
                }
            }
        }
        int product = inTurn(above, below);
        for (Expression factor : factors) {
            if (factor instanceof Inverse(var of) && !isRowOfDivisions(of)) {
                product = divided(product, of(of));
            }
        }
        return product;
    }

    /// For each row of data, where all slopes divide by the same, its inverse is worked out once and multiplied by.
    private int divided(int above, int below) {
        return graph.isOfRow(below)
                ? graph.arithmetic(Operator.MULTIPLY, above, graph.arithmetic(Operator.DIVIDE, graph.number(1), below))
                : graph.arithmetic(Operator.DIVIDE, above, below);
    }

    private static boolean isRowOfDivisions(Expression below) {
        return below instanceof Power(_, Number(double exponent)) && exponent > 1 && exponent <= HIGHEST;
    }

    /// One from above, one from below, and so on. A number in front goes with what it multiplies.
    private int inTurn(List<Integer> above, List<Integer> below) {
        int product = above.isEmpty() ? graph.number(1) : above.getFirst();
        int next = 1;
        int turn = 0;
        if (above.size() > 1 && graph.literal(product).isPresent()) {
            product = graph.arithmetic(Operator.MULTIPLY, product, above.get(next++));
        }
        while (next < above.size() || turn < below.size()) {
            if (turn < below.size()) {
                product = graph.arithmetic(Operator.MULTIPLY, product, below.get(turn++));
            }
            if (next < above.size()) {
                product = graph.arithmetic(Operator.MULTIPLY, product, above.get(next++));
            }
        }
        return product;
    }
}
