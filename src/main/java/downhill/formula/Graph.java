package downhill.formula;

import downhill.formula.Instruction.Argument;
import downhill.formula.Instruction.Arithmetic;
import downhill.formula.Instruction.Literal;
import downhill.formula.Instruction.Operator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// A growing list of instructions in which no step occurs twice: what is the same is worked out once ("value
/// numbering", J. Cocke, Proceedings of the Symposium on Compiler Optimization, 1970).
///
/// It changes nothing that would change a bit of the result: steps with numbers only are worked out at once, ·1 and /1
/// are left out, dividing by a power of two becomes multiplying, and of the ways to write a difference one is taken, so that
/// 2y − 1 and −1 + 2y are the same.
final class Graph {

    private final List<Instruction> instructions = new ArrayList<>();
    private final Map<Instruction, Integer> places = new HashMap<>();
    private final Map<Integer, WholePower> wholePowers = new HashMap<>();
    private final BitSet ofRows = new BitSet();

    /// That a step is xⁿ with n ≥ 2, though it is worked out by multiplying.
    record WholePower(int base, int exponent) {
    }

    int size() {
        return instructions.size();
    }

    Instruction at(int place) {
        return instructions.get(place);
    }

    OptionalDouble literal(int place) {
        return at(place) instanceof Literal(double value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    Optional<WholePower> wholePower(int place) {
        return Optional.ofNullable(wholePowers.get(place));
    }

    int number(double value) {
        return keep(new Literal(value));
    }

    int argument(int place) {
        return keep(new Argument(place));
    }

    int column(int which) {
        return keep(new Instruction.Column(which));
    }

    int count() {
        return keep(new Instruction.Count());
    }

    /// A step summed over the rows.
    int total(int place) {
        return keep(new Instruction.Total(place));
    }

    /// Whether a step is worked out for each row.
    boolean isOfRow(int place) {
        return ofRows.get(place);
    }

    int keep(Instruction instruction) {
        Integer known = places.get(instruction);
        if (known != null) {
            return known;
        }
        boolean constant = !instruction.operands().isEmpty() && !(instruction instanceof Instruction.Total)
                && instruction.operands().stream().allMatch(operand -> at(operand) instanceof Literal);
        if (constant) {
            return number(instruction.value(literals(instruction), new double[0]));
        }
        ofRows.set(instructions.size(), instruction.isOfRow(this::isOfRow));
        instructions.add(instruction);
        places.put(instruction, instructions.size() - 1);
        return instructions.size() - 1;
    }

    private double[] literals(Instruction instruction) {
        int last = instruction.operands().stream().mapToInt(Integer::intValue).max().orElse(0);
        double[] values = new double[last + 1];
        instruction.operands().forEach(operand -> values[operand] = literal(operand).orElseThrow());
        return values;
    }

    int arithmetic(Operator operator, int left, int right) {
        boolean multiplies = operator == Operator.MULTIPLY;
        if ((multiplies || operator == Operator.DIVIDE) && isOne(right)) {
            return left;
        }
        if (multiplies && isOne(left)) {
            return right;
        }
        OptionalDouble divisor = operator == Operator.DIVIDE ? literal(right) : OptionalDouble.empty();
        if (divisor.isPresent() && isPowerOfTwo(divisor.getAsDouble())) {
            return arithmetic(Operator.MULTIPLY, left, number(1 / divisor.getAsDouble()));
        }
        if (operator == Operator.SUBTRACT && literal(right).isPresent()) {
            return arithmetic(Operator.ADD, left, number(-literal(right).getAsDouble()));
        }
        if (operator == Operator.SUBTRACT && at(right) instanceof Instruction.Negation(int of)) {
            return arithmetic(Operator.ADD, left, of);
        }
        if (operator == Operator.ADD && at(right) instanceof Instruction.Negation(int of)) {
            return arithmetic(Operator.SUBTRACT, left, of);
        }
        if (operator == Operator.ADD && at(left) instanceof Instruction.Negation(int of)) {
            return arithmetic(Operator.SUBTRACT, right, of);
        }
        boolean swap = operator.isCommutative() && left > right;
        return keep(swap ? new Arithmetic(operator, right, left) : new Arithmetic(operator, left, right));
    }

    /// xⁿ as [Numerics#power] defines it.
    int power(int base, int exponent) {
        OptionalDouble literal = literal(exponent);
        return literal.isPresent() && Numerics.isShort(literal.getAsDouble())
                ? power(base, literal.getAsDouble())
                : keep(new Arithmetic(Operator.POWER, base, exponent));
    }

    private int power(int base, double exponent) {
        int whole = (int) exponent;
        return whole < 0
                ? arithmetic(Operator.DIVIDE, number(1), wholePower(base, -whole))
                : wholePower(base, whole);
    }

    private int wholePower(int base, int exponent) {
        if (exponent == 1) {
            return base;
        }
        int half = wholePower(base, exponent / 2);
        int square = arithmetic(Operator.MULTIPLY, half, half);
        int power = exponent % 2 == 0 ? square : arithmetic(Operator.MULTIPLY, square, base);
        if (literal(power).isEmpty()) {
            wholePowers.putIfAbsent(power, new WholePower(base, exponent));
        }
        return power;
    }

    private boolean isOne(int place) {
        return at(place) instanceof Literal(double value) && value == 1;
    }

    /// Whether 1/x is exact, so that ·(1/x) rounds as /x does.
    private static boolean isPowerOfTwo(double value) {
        int exponent = Math.getExponent(value);
        return Math.abs(exponent) < 1000 && Math.abs(value) == Math.scalb(1.0, exponent);
    }
}
