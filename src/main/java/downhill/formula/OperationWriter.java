package downhill.formula;

import downhill.formula.Condition.Relation;
import downhill.formula.Instruction.Operator;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Writes the bytecode of single operations on what lies on the stack.
record OperationWriter(CodeBuilder code) {

    private static final MethodTypeDesc UNARY =
            MethodTypeDesc.of(ConstantDescs.CD_double, ConstantDescs.CD_double);
    private static final MethodTypeDesc BINARY =
            MethodTypeDesc.of(ConstantDescs.CD_double, ConstantDescs.CD_double, ConstantDescs.CD_double);

    void arithmetic(Operator operator) {
        switch (operator) {
            case ADD -> code.dadd();
            case SUBTRACT -> code.dsub();
            case MULTIPLY -> code.dmul();
            case DIVIDE -> code.ddiv();
            case POWER -> code.invokestatic(ClassNames.NUMERICS, "power", BINARY);
        }
    }

    void call(Function function) {
        switch (function) {
            case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH, EXP, LOG10, SQRT, CBRT, ABS, FLOOR ->
                    code.invokestatic(ClassNames.MATH, function.word(), UNARY);
            case LN -> code.invokestatic(ClassNames.MATH, "log", UNARY);
            case SIGN -> code.invokestatic(ClassNames.MATH, "signum", UNARY);
            case RELU -> code.loadConstant(0.0).invokestatic(ClassNames.MATH, "max", BINARY);
            case LOG2, SIGMOID, SOFTPLUS -> code.invokestatic(ClassNames.NUMERICS, function.word(), UNARY);
            case MIN, MAX -> code.invokestatic(ClassNames.MATH, function.word(), BINARY);
        }
    }

    void log1p() {
        code.invokestatic(ClassNames.NUMERICS, "log1p", UNARY);
    }

    /// The two comparisons differ in what they say of a number that is not one; either way the relation must not hold.
    void branchUnless(Relation relation, Label otherwise) {
        switch (relation) {
            case LESS -> code.dcmpg().ifge(otherwise);
            case AT_MOST -> code.dcmpg().ifgt(otherwise);
            case GREATER -> code.dcmpl().ifle(otherwise);
            case AT_LEAST -> code.dcmpl().iflt(otherwise);
            case EQUAL -> code.dcmpl().ifne(otherwise);
        }
    }
}
