package downhill.formula;

import downhill.formula.Condition.Relation;
import java.util.List;
import java.util.function.IntPredicate;

/// One step of a calculation. Operands are the numbers of earlier steps, so a list of instructions is worked out from
/// first to last, each once; what depends on a row of the data, once for each row.
sealed interface Instruction {

    record Literal(double value) implements Instruction {
    }

    /// The variable at this place in the order of arguments.
    record Argument(int place) implements Instruction {
    }

    /// A row's x (0) or y (1).
    record Column(int which) implements Instruction {
    }

    /// How many rows there are.
    record Count() implements Instruction {
    }

    /// The sum over all rows, each added to the sum of those before, from 0.
    record Total(int of) implements Instruction {
    }

    record Arithmetic(Operator operator, int left, int right) implements Instruction {
    }

    record Negation(int of) implements Instruction {
    }

    record Application(Function function, int argument) implements Instruction {
    }

    /// ln(1 + x).
    record Log1p(int of) implements Instruction {
    }

    /// min or max.
    record Extreme(Function function, int left, int right) implements Instruction {
    }

    record Choice(int left, Relation relation, int right, int then, int otherwise) implements Instruction {
    }

    enum Operator {
        ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER;

        double of(double left, double right) {
            return switch (this) {
                case ADD -> left + right;
                case SUBTRACT -> left - right;
                case MULTIPLY -> left * right;
                case DIVIDE -> left / right;
                case POWER -> Numerics.power(left, right);
            };
        }

        boolean isCommutative() {
            return this == ADD || this == MULTIPLY;
        }
    }

    default List<Integer> operands() {
        return switch (this) {
            case Literal _, Argument _, Column _, Count _ -> List.of();
            case Total(var of) -> List.of(of);
            case Arithmetic(_, var left, var right) -> List.of(left, right);
            case Negation(var of) -> List.of(of);
            case Log1p(var of) -> List.of(of);
            case Application(_, var argument) -> List.of(argument);
            case Extreme(_, var left, var right) -> List.of(left, right);
            case Choice(var left, _, var right, var then, var otherwise) -> List.of(left, right, then, otherwise);
        };
    }

    /// Whether it is worked out for each row, given which of the steps before are.
    default boolean isOfRow(IntPredicate before) {
        return switch (this) {
            case Column _ -> true;
            case Total _ -> false;
            case Literal _, Argument _, Count _, Arithmetic _, Negation _, Application _, Log1p _, Extreme _, Choice _ ->
                    operands().stream().anyMatch(before::test);
        };
    }

    /// Its value, given those of the steps before. What has to do with rows is up to the [Tape].
    default double value(double[] before, double[] arguments) {
        return switch (this) {
            case Literal(var value) -> value;
            case Argument(var place) -> arguments[place];
            case Column _, Count _, Total _ -> throw new IllegalStateException("a matter of rows: " + this);
            case Arithmetic(var operator, var left, var right) -> operator.of(before[left], before[right]);
            case Negation(var of) -> -before[of];
            case Log1p(var of) -> Numerics.log1p(before[of]);
            case Application(var function, var argument) -> function.of(before[argument]);
            case Extreme(var function, var left, var right) -> function.of(before[left], before[right]);
            case Choice(var left, var relation, var right, var then, var otherwise) ->
                    relation.holds(before[left], before[right]) ? before[then] : before[otherwise];
        };
    }
}
