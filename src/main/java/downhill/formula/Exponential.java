package downhill.formula;

import downhill.formula.Condition.Relation;
import downhill.formula.Instruction.Negation;
import downhill.formula.Instruction.Operator;

/// Puts softplus and sigmoid into a graph as what they are made of, e⁻ˡᶻˡ, which softplus z, its slope sigmoid z and the
/// curvature sigmoid z·sigmoid(−z) have in common: one exponential rather than three.
///
/// Softplus and sigmoid are to the last bit what [Numerics] gives.
record Exponential(Graph graph) {

    /// The place of softplus or sigmoid of a step.
    int of(Function function, int z) {
        int small = small(z);
        if (function == Function.SOFTPLUS) {
            return graph.arithmetic(Operator.ADD,
                    graph.keep(new Instruction.Extreme(Function.MAX, z, graph.number(0))),
                    graph.keep(new Instruction.Log1p(small)));
        }
        int one = graph.number(1);
        int above = graph.keep(new Instruction.Choice(z, Relation.AT_LEAST, graph.number(0), one, small));
        return graph.arithmetic(Operator.DIVIDE, above, graph.arithmetic(Operator.ADD, one, small));
    }

    /// Whether one step is the other's negative.
    boolean areMirrored(int z, int other) {
        return signed(z).bare == signed(other).bare && signed(z).isNegative != signed(other).isNegative;
    }

    /// The place of sigmoid z·sigmoid(−z), which is e⁻ˡᶻˡ/(1 + e⁻ˡᶻˡ)² whichever the sign of z.
    int bell(int z) {
        int small = small(z);
        int both = graph.arithmetic(Operator.ADD, graph.number(1), small);
        return graph.arithmetic(Operator.DIVIDE, small, graph.arithmetic(Operator.MULTIPLY, both, both));
    }

    private int small(int z) {
        int size = graph.keep(new Instruction.Application(Function.ABS, signed(z).bare));
        return graph.keep(new Instruction.Application(Function.EXP, graph.keep(new Negation(size))));
    }

    /// A step as one that stands for itself and its negative, to the last bit: of a difference that whose parts come in
    /// order.
    private Signed signed(int z) {
        return switch (graph.at(z)) {
            case Negation(int of) -> new Signed(signed(of).bare, !signed(of).isNegative);
            case Instruction.Arithmetic(var operator, int left, int right) when operator == Operator.SUBTRACT ->
                    graph.at(left) instanceof Negation(int of)
                            ? new Signed(graph.arithmetic(Operator.ADD, of, right), true)
                            : new Signed(graph.arithmetic(operator, Math.min(left, right), Math.max(left, right)),
                                    left > right);
            default -> new Signed(z, false);
        };
    }

    private record Signed(int bare, boolean isNegative) {
    }
}
