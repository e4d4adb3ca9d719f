package downhill.formula;

import downhill.formula.Condition.Relation;
import java.util.List;

/// One step of a calculation. Operands are the numbers of earlier steps, so a list of instructions is worked out from
/// first to last, each once.
sealed interface Instruction {

    record Literal(double value) implements Instruction {
    }

    /// The variable at this place in the order of arguments.
    record Argument(int place) implements Instruction {
    }

    record Arithmetic(Operator operator, int left, int right) implements Instruction {
    }

    record Negation(int of) implements Instruction {
    }

    record Application(Function function, int argument) implements Instruction {
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
            case Literal _, Argument _ -> List.of();
            case Arithmetic(_, var left, var right) -> List.of(left, right);
            case Negation(var of) -> List.of(of);
            case Application(_, var argument) -> List.of(argument);
            case Extreme(_, var left, var right) -> List.of(left, right);
            case Choice(var left, _, var right, var then, var otherwise) -> List.of(left, right, then, otherwise);
        };
    }

    /// Its value, given those of the steps before.
    default double value(double[] before, double[] arguments) {
        return switch (this) {
            case Literal(var value) -> value;
            case Argument(var place) -> arguments[place];
            case Arithmetic(var operator, var left, var right) -> operator.of(before[left], before[right]);
            case Negation(var of) -> -before[of];
            case Application(var function, var argument) -> function.of(before[argument]);
            case Extreme(var function, var left, var right) -> function.of(before[left], before[right]);
            case Choice(var left, var relation, var right, var then, var otherwise) ->
                    relation.holds(before[left], before[right]) ? before[then] : before[otherwise];
        };
    }
}
