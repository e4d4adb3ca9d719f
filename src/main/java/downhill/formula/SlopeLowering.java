package downhill.formula;

import downhill.formula.Expression.Call;
import downhill.formula.Expression.Inverse;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Power;
import downhill.formula.Instruction.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns a derivative into instructions that divide before they multiply on: x²/v³ is x/v·x/v/v, so that neither x² nor v³
/// need be a number where their quotient is one.
///
/// For each row of data, functions and what divides come first, and inverses are multiplied by: all slopes of e^z/(1 + e^z)
/// have these in common, and they are worked out once.
final class SlopeLowering extends Lowering {

    /// Higher powers are divided by at once: one by one, it would take longer than it helps.
    private static final int HIGHEST = 6;

    private final Graph graph;

    SlopeLowering(Graph graph, Map<String, Integer> variables) {
        super(graph, variables, true);
        this.graph = graph;
    }

    @Override
    int product(List<Expression> all) {
        List<Integer> above = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        List<Expression> factors = new ArrayList<>(all);
        bells(factors, above);
        int calls = above.size();
        for (Expression factor : factors) {
            if (!(factor instanceof Inverse(var of))) {
                above.add(factor instanceof Call && graph.isOfRow(of(factor)) ? calls++ : above.size(), of(factor));
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
            } else if (graph.isOfRow(of(of))) {
                below.add(graph.arithmetic(Operator.DIVIDE, graph.number(1), of(of)));
            }
        }
        int product = inTurn(above, below);
        for (Expression factor : factors) {
            if (factor instanceof Inverse(var of) && !isRowOfDivisions(of) && !graph.isOfRow(of(of))) {
                product = graph.arithmetic(Operator.DIVIDE, product, of(of));
            }
        }
        return product;
    }

    /// Takes sigmoids of z and −z out of factors, two at a time, and adds what they are together.
    private void bells(List<Expression> factors, List<Integer> together) {
        for (Expression one : List.copyOf(factors)) {
            if (one instanceof Call(var function, var z) && function == Function.SIGMOID && factors.contains(one)) {
                mirror(of(z.getFirst()), factors).ifPresent(mirror -> {
                    factors.remove(one);
                    factors.remove(mirror);
                    together.add(new Exponential(graph).bell(of(z.getFirst())));
                });
            }
        }
    }

    /// The sigmoid of −z among factors, given the place of z.
    private Optional<Expression> mirror(int z, List<Expression> factors) {
        return factors.stream().filter(other -> other instanceof Call(var function, var of) && function == Function.SIGMOID
                && new Exponential(graph).areMirrored(z, of(of.getFirst()))).findFirst();
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
