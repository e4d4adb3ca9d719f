package downhill.formula;

import downhill.formula.Condition.Relation;
import downhill.formula.Instruction.Arithmetic;
import downhill.formula.Instruction.Literal;
import downhill.formula.Instruction.Negation;
import downhill.formula.Instruction.Operator;

/// Adds the instructions of derivatives to a graph and leaves out what does not count: ·0, +0, −(−x), and numbers that
/// multiply numbers. This may round differently from the long way, which for a derivative is no loss.
record Shorthand(Graph graph) implements Algebra<Integer> {

    @Override
    public Integer number(double value) {
        return graph.number(value);
    }

    @Override
    public Integer add(Integer left, Integer right) {
        if (isNumber(left, 0)) {
            return right;
        }
        if (isNumber(right, 0)) {
            return left;
        }
        if (graph.at(right) instanceof Negation(int of)) {
            return subtract(left, of);
        }
        if (graph.at(left) instanceof Negation(int of)) {
            return subtract(right, of);
        }
        if (rest(left) == rest(right) && !isLiteral(left)) {
            return multiply(number(scale(left) + scale(right)), rest(left));
        }
        return graph.arithmetic(Operator.ADD, left, right);
    }

    @Override
    public Integer subtract(Integer left, Integer right) {
        if (isNumber(right, 0)) {
            return left;
        }
        if (isNumber(left, 0)) {
            return negate(right);
        }
        if (graph.at(right) instanceof Negation(int of)) {
            return add(left, of);
        }
        if (rest(left) == rest(right) && !isLiteral(left)) {
            return multiply(number(scale(left) - scale(right)), rest(left));
        }
        return graph.arithmetic(Operator.SUBTRACT, left, right);
    }

    /// Numbers and signs are drawn to the front.
    @Override
    public Integer multiply(Integer left, Integer right) {
        if (isNumber(left, 0) || isNumber(right, 0)) {
            return number(0);
        }
        if (graph.at(left) instanceof Negation(int of)) {
            return negate(multiply(of, right));
        }
        if (graph.at(right) instanceof Negation(int of)) {
            return negate(multiply(left, of));
        }
        double scale = scale(left) * scale(right);
        if (scale == 1 || isLiteral(left) && isLiteral(right)) {
            return graph.arithmetic(Operator.MULTIPLY, left, right);
        }
        int product = graph.arithmetic(Operator.MULTIPLY, rest(left), rest(right));
        return scale == -1 ? negate(product) : graph.arithmetic(Operator.MULTIPLY, number(scale), product);
    }

    @Override
    public Integer divide(Integer top, Integer bottom) {
        if (isNumber(top, 0)) {
            return top;
        }
        return graph.at(top) instanceof Negation(int of)
                ? negate(divide(of, bottom))
                : graph.arithmetic(Operator.DIVIDE, top, bottom);
    }

    @Override
    public Integer negate(Integer of) {
        return graph.at(of) instanceof Negation(int inner) ? inner : graph.keep(new Negation(of));
    }

    @Override
    public Integer power(Integer base, Integer exponent) {
        return isNumber(exponent, 0) ? number(1) : graph.power(base, exponent);
    }

    @Override
    public Integer call(Function function, Integer argument) {
        return graph.keep(new Instruction.Application(function, argument));
    }

    @Override
    public Integer choose(Integer left, Relation relation, Integer right, Integer then, Integer otherwise) {
        return then.equals(otherwise) ? then : graph.keep(new Instruction.Choice(left, relation, right, then, otherwise));
    }

    /// The sum over the rows.
    Integer total(int of) {
        return graph.isOfRow(of) ? graph.total(of) : multiply(graph.count(), of);
    }

    boolean isNumber(int place, double value) {
        return graph.at(place) instanceof Literal(double literal) && literal == value;
    }

    private boolean isLiteral(int place) {
        return graph.at(place) instanceof Literal;
    }

    /// The number in front of a product, or 1; and what follows it. A number is 1 times itself scaled.
    private double scale(int place) {
        return switch (graph.at(place)) {
            case Literal(double value) -> value;
            case Arithmetic(var operator, int left, int right) when operator == Operator.MULTIPLY ->
                    isLiteral(left) ? graph.literal(left).orElseThrow() : graph.literal(right).orElse(1);
            case Arithmetic _, Negation _, Instruction.Argument _, Instruction.Column _, Instruction.Count _,
                    Instruction.Total _, Instruction.Application _, Instruction.Log1p _, Instruction.Extreme _,
                    Instruction.Choice _ -> 1;
        };
    }

    private int rest(int place) {
        return switch (graph.at(place)) {
            case Literal _ -> graph.number(1);
            case Arithmetic(var operator, int left, int right) when operator == Operator.MULTIPLY ->
                    isLiteral(left) ? right : isLiteral(right) ? left : place;
            case Arithmetic _, Negation _, Instruction.Argument _, Instruction.Column _, Instruction.Count _,
                    Instruction.Total _, Instruction.Application _, Instruction.Log1p _, Instruction.Extreme _,
                    Instruction.Choice _ -> place;
        };
    }
}
