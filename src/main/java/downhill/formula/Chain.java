package downhill.formula;

import downhill.formula.Instruction.Application;
import downhill.formula.Instruction.Argument;
import downhill.formula.Instruction.Arithmetic;
import downhill.formula.Instruction.Choice;
import downhill.formula.Instruction.Extreme;
import downhill.formula.Instruction.Literal;
import downhill.formula.Instruction.Negation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// The derivative of steps with respect to one argument, by the chain rule from the first step to the last ("forward
/// mode", R. E. Wengert, Communications of the ACM 7 (1964) 463). It adds a few steps for each, so derivatives of
/// derivatives stay short, however long they would be when printed.
final class Chain {

    private final Graph graph;
    private final Shorthand in;
    private final int argument;
    private final List<Integer> slopes = new ArrayList<>();

    Chain(Graph graph, int argument) {
        this.graph = graph;
        this.in = new Shorthand(graph);
        this.argument = argument;
    }

    /// The step that is the derivative of this one.
    int of(int place) {
        while (slopes.size() <= place) {
            slopes.add(slope(slopes.size()));
        }
        return slopes.get(place);
    }

    private int slope(int place) {
        var whole = graph.wholePower(place);
        if (whole.isPresent()) {
            return wholePower(whole.get());
        }
        return switch (graph.at(place)) {
            case Literal _ -> in.number(0);
            case Argument(int which) -> in.number(which == argument ? 1 : 0);
            case Instruction.Column _, Instruction.Count _ -> in.number(0);
            case Instruction.Total(int of) -> in.total(slopes.get(of));
            case Negation(int of) -> in.negate(slopes.get(of));
            case Arithmetic arithmetic -> arithmetic(place, arithmetic);
            case Application(var function, int x) -> application(place, function, x);
            case Instruction.Log1p(int of) -> in.divide(slopes.get(of), in.add(in.number(1), of));
            case Extreme(var function, int x, int y) ->
                    in.choose(x, Slopes.first(function), y, slopes.get(x), slopes.get(y));
            case Choice(int left, var relation, int right, int then, int otherwise) ->
                    in.choose(left, relation, right, slopes.get(then), slopes.get(otherwise));
        };
    }

    private int wholePower(Graph.WholePower power) {
        int base = slopes.get(power.base());
        return in.isNumber(base, 0) ? base : in.multiply(in.number(power.exponent()),
                in.multiply(in.power(power.base(), in.number(power.exponent() - 1.0)), base));
    }

    private int arithmetic(int place, Arithmetic arithmetic) {
        int left = arithmetic.left();
        int right = arithmetic.right();
        int dl = slopes.get(left);
        int dr = slopes.get(right);
        return switch (arithmetic.operator()) {
            case ADD -> in.add(dl, dr);
            case SUBTRACT -> in.subtract(dl, dr);
            case MULTIPLY -> in.add(in.multiply(dl, right), in.multiply(left, dr));
            case DIVIDE -> in.divide(in.subtract(dl, in.multiply(place, dr)), right);
            case POWER -> power(place, left, right, dl, dr);
        };
    }

    private int power(int place, int base, int exponent, int dBase, int dExponent) {
        OptionalDouble fixed = graph.literal(exponent);
        if (fixed.isPresent()) {
            return fixedPower(base, fixed.getAsDouble(), dBase);
        }
        int growth = in.isNumber(dExponent, 0) ? dExponent
                : in.multiply(in.multiply(place, dExponent), in.call(Function.LN, base));
        int stretch = in.isNumber(dBase, 0) ? dBase : in.multiply(in.multiply(exponent,
                in.power(base, in.subtract(exponent, in.number(1)))), dBase);
        return in.add(growth, stretch);
    }

    /// c·xᶜ⁻¹·x′; a power of an even power xⁿ is taken for one of |x|.
    private int fixedPower(int base, double exponent, int dBase) {
        if (in.isNumber(dBase, 0)) {
            return dBase;
        }
        var even = graph.wholePower(base).filter(whole -> whole.exponent() % 2 == 0);
        if (even.isEmpty()) {
            return in.multiply(in.multiply(in.number(exponent), in.power(base, in.number(exponent - 1))), dBase);
        }
        int x = even.get().base();
        double total = even.get().exponent() * exponent;
        if (total % 2 == 0) {
            return in.multiply(in.multiply(in.number(total), in.power(x, in.number(total - 1))), slopes.get(x));
        }
        int size = in.power(in.call(Function.ABS, x), in.number(total - 1));
        return in.multiply(in.multiply(in.number(total), in.multiply(size, in.call(Function.SIGN, x))), slopes.get(x));
    }

    private int application(int place, Function function, int x) {
        int dx = slopes.get(x);
        if (in.isNumber(dx, 0)) {
            return dx;
        }
        if (function == Function.RELU) {
            return in.choose(x, Condition.Relation.GREATER, in.number(0), dx, in.number(0));
        }
        if (function == Function.SQRT && graph.wholePower(x).filter(whole -> whole.exponent() % 2 == 0).isPresent()) {
            return fixedPower(x, 0.5, dx);
        }
        return in.multiply(Slopes.of(function, x, place, in), dx);
    }
}
