package downhill.formula;

import downhill.formula.Instruction.Application;
import downhill.formula.Instruction.Argument;
import downhill.formula.Instruction.Arithmetic;
import downhill.formula.Instruction.Choice;
import downhill.formula.Instruction.Extreme;
import downhill.formula.Instruction.Literal;
import downhill.formula.Instruction.Negation;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// Writes the bytecode of a tape. A step used once stands where it is used, as on a calculator's stack; a step used
/// more often, or at the top of a tall one, is worked out ahead and put into a local variable. All sums over the data that
/// need no other before are made in one loop, each in a local variable of its own.
final class BodyWriter {

    /// How many steps stand inside one another before one is put aside; it bounds the stack and this class's recursion.
    private static final int TALLEST = 24;
    private static final int NOWHERE = -1;

    private final CodeBuilder code;
    private final OperationWriter operations;
    private final Tape tape;
    private final IntConsumer loadArgument;
    private final IntConsumer loadColumn;
    private final int[] locals;
    private final int[] heights;
    private final int[] columns = new int[2];
    private int rows = NOWHERE;
    private int row = NOWHERE;

    /// @param loadArgument writes what puts the argument at a place on the stack
    /// @param loadColumn writes what puts the array of x (0) or y (1) on the stack
    BodyWriter(CodeBuilder code, Tape tape, IntConsumer loadArgument, IntConsumer loadColumn) {
        this.code = code;
        this.operations = new OperationWriter(code);
        this.tape = tape;
        this.loadArgument = loadArgument;
        this.loadColumn = loadColumn;
        this.locals = new int[tape.instructions().size()];
        this.heights = new int[tape.instructions().size()];
        Arrays.fill(locals, NOWHERE);
    }

    /// Works out what is used more than once; afterwards [#load] puts any result on the stack.
    void prepare() {
        if (tape.hasRows()) {
            keepColumns();
        }
        int[] uses = tape.uses();
        for (Stage stage : tape.stages()) {
            for (int place : stage.before()) {
                ahead(place, uses);
            }
            if (stage.hasLoop()) {
                loop(stage);
            }
        }
    }

    private void keepColumns() {
        for (int which = 0; which < columns.length; which++) {
            columns[which] = code.allocateLocal(TypeKind.REFERENCE);
            loadColumn.accept(which);
            code.astore(columns[which]);
        }
        rows = code.allocateLocal(TypeKind.INT);
        code.aload(columns[0]).arraylength().istore(rows);
    }

    private void loop(Stage stage) {
        for (int total : stage.totals()) {
            locals[total] = code.allocateLocal(TypeKind.DOUBLE);
            code.dconst_0().dstore(locals[total]);
        }
        row = code.allocateLocal(TypeKind.INT);
        code.iconst_0().istore(row);
        Label next = code.newBoundLabel();
        Label end = code.newLabel();
        code.iload(row).iload(rows).if_icmpge(end);
        add(stage.totals(), place -> Arrays.binarySearch(stage.inRow(), place) < 0);
        int[] uses = tape.usesInRow(stage);
        for (int each : stage.inRow()) {
            ahead(each, uses);
            // At once: what is kept over a call of exp or ln costs time.
            add(stage.totals(), place -> place == each);
        }
        code.iinc(row, 1).goto_(next).labelBinding(end);
        // Another loop works out anew what it needs of a row.
        for (int place : stage.inRow()) {
            locals[place] = NOWHERE;
        }
    }

    /// Adds to those sums whose terms are wanted.
    private void add(int[] totals, IntPredicate wanted) {
        for (int total : totals) {
            int term = ((Instruction.Total) tape.instructions().get(total)).of();
            if (wanted.test(term)) {
                code.dload(locals[total]);
                load(term);
                code.dadd().dstore(locals[total]);
            }
        }
    }

    private void ahead(int place, int[] uses) {
        Instruction instruction = tape.instructions().get(place);
        int height = instruction.operands().stream().mapToInt(operand -> heights[operand]).max().orElse(-1) + 1;
        boolean cheap = instruction instanceof Literal || instruction instanceof Argument;
        heights[place] = height;
        if (!cheap && (uses[place] > 1 || height >= TALLEST)) {
            write(instruction);
            locals[place] = code.allocateLocal(TypeKind.DOUBLE);
            code.dstore(locals[place]);
            heights[place] = 0;
        }
    }

    void load(int place) {
        if (locals[place] == NOWHERE) {
            write(tape.instructions().get(place));
        } else {
            code.dload(locals[place]);
        }
    }

    private void write(Instruction instruction) {
        switch (instruction) {
            case Literal(double value) -> code.loadConstant(value);
            case Argument(int place) -> loadArgument.accept(place);
            case Instruction.Column(int which) -> code.aload(columns[which]).iload(row).daload();
            case Instruction.Count _ -> code.iload(rows).i2d();
            case Instruction.Total _ -> throw new IllegalStateException("made in a loop");
            case Negation(int of) -> {
                load(of);
                code.dneg();
            }
            case Arithmetic(var operator, int left, int right) -> {
                load(left);
                load(right);
                operations.arithmetic(operator);
            }
            case Application(var function, int argument) -> {
                load(argument);
                operations.call(function);
            }
            case Instruction.Log1p(int of) -> {
                load(of);
                operations.log1p();
            }
            case Extreme(var function, int left, int right) -> {
                load(left);
                load(right);
                operations.call(function);
            }
            case Choice choice -> choice(choice);
        }
    }

    private void choice(Choice choice) {
        load(choice.left());
        load(choice.right());
        Label otherwise = code.newLabel();
        Label end = code.newLabel();
        operations.branchUnless(choice.relation(), otherwise);
        load(choice.then());
        code.goto_(end);
        code.labelBinding(otherwise);
        load(choice.otherwise());
        code.labelBinding(end);
    }
}
