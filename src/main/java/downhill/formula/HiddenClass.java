package downhill.formula;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes compiled formulas: one class for each, without a name, collected together with the formula.
final class HiddenClass {

    /// The virtual machine does not optimize longer methods (`-XX:+DontCompileHugeMethods`), and a tape then runs faster.
    private static final int LONGEST_BODY = 8_000;
    /// No instruction takes more bytes than this on average.
    private static final int BYTES_PER_STEP = 7;

    private static final List<String> COLUMNS = List.of("x", "y");
    private static final ClassDesc NAME = ClassDesc.of("downhill.formula.CompiledFormula");

    private HiddenClass() {
    }

    static Compiled of(Tapes tapes) {
        return (Compiled) instance(defined(tapes), tapes, new double[0], new double[0]);
    }

    /// What makes the same for any data, with one class for all of them.
    static Function<Columns, Compiled> overRows(Tapes tapes) {
        Class<?> type = defined(tapes);
        return data -> (Compiled) instance(type, tapes.over(data), data.sharedX(), data.sharedY());
    }

    private static Class<?> defined(Tapes tapes) {
        return defined(build(Compiled.class, type -> {
            keepTapesAndColumns(type);
            method(type, tapes.value(), "value", CD_double, 2);
            method(type, tapes.slope(), "slope", CD_double, 1);
            method(type, tapes.tangent(), "tangent", ClassNames.TANGENT, 1);
            method(type, tapes.jet(), "jet", ClassNames.JET, 2);
            cost(type);
        }));
    }

    static MultiFunction of(Tape tape) {
        if (isTooLong(tape)) {
            return variables -> tape.run(variables)[0];
        }
        var type = MethodTypeDesc.of(CD_double, CD_double.arrayType());
        return (MultiFunction) instance(defined(build(MultiFunction.class, builder -> {
            builder.withMethodBody(INIT_NAME, MTD_void, ClassFile.ACC_PUBLIC,
                    code -> code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void).return_());
            builder.withMethodBody("value", type, ClassFile.ACC_PUBLIC, code -> {
                var body = new BodyWriter(code, tape, place -> code.aload(1).loadConstant(place).daload(),
                        HiddenClass::noColumns);
                body.prepare();
                body.load(tape.results()[0]);
                code.dreturn();
            });
        })));
    }

    private static void noColumns(int which) {
        throw new IllegalStateException("a formula without data has no column " + which);
    }

    private static byte[] build(Class<?> face, Consumer<ClassBuilder> content) {
        return ClassFile.of().build(NAME, type -> {
            type.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
            type.withInterfaceSymbols(ClassNames.of(face));
            content.accept(type);
        });
    }

    private static void keepTapesAndColumns(ClassBuilder type) {
        ClassDesc column = CD_double.arrayType();
        type.withField("tapes", ClassNames.TAPES, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
        COLUMNS.forEach(name -> type.withField(name, column, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL));
        type.withMethodBody(INIT_NAME, MethodTypeDesc.of(CD_void, ClassNames.TAPES, column, column), ClassFile.ACC_PUBLIC,
                code -> code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void)
                        .aload(0).aload(1).putfield(NAME, "tapes", ClassNames.TAPES)
                        .aload(0).aload(2).putfield(NAME, COLUMNS.getFirst(), column)
                        .aload(0).aload(3).putfield(NAME, COLUMNS.getLast(), column).return_());
    }

    /// A loss without data costs one row.
    private static void cost(ClassBuilder type) {
        type.withMethodBody("cost", MethodTypeDesc.of(CD_int), ClassFile.ACC_PUBLIC,
                code -> code.iconst_1().aload(0).getfield(NAME, COLUMNS.getFirst(), CD_double.arrayType()).arraylength()
                        .invokestatic(ClassNames.MATH, "max", MethodTypeDesc.of(CD_int, CD_int, CD_int)).ireturn());
    }

    /// A method of doubles that gives one double, or a record of several.
    private static void method(ClassBuilder type, Tape tape, String name, ClassDesc result, int arguments) {
        var signature = ClassNames.ofDoubles(result, arguments);
        type.withMethodBody(name, signature, ClassFile.ACC_PUBLIC, code -> {
            if (isTooLong(tape)) {
                code.aload(0).getfield(NAME, "tapes", ClassNames.TAPES);
                for (int place = 0; place < arguments; place++) {
                    code.dload(code.parameterSlot(place));
                }
                code.invokevirtual(ClassNames.TAPES, name, signature);
            } else {
                results(code, tape, result);
            }
            if (result.isPrimitive()) {
                code.dreturn();
            } else {
                code.areturn();
            }
        });
    }

    private static void results(CodeBuilder code, Tape tape, ClassDesc result) {
        var body = new BodyWriter(code, tape, place -> code.dload(code.parameterSlot(place)),
                which -> code.aload(0).getfield(NAME, COLUMNS.get(which), CD_double.arrayType()));
        body.prepare();
        if (!result.isPrimitive()) {
            code.new_(result).dup();
        }
        for (int place : tape.results()) {
            body.load(place);
        }
        if (!result.isPrimitive()) {
            code.invokespecial(result, INIT_NAME, ClassNames.ofDoubles(CD_void, tape.results().length));
        }
    }

    private static boolean isTooLong(Tape tape) {
        return tape.length() * BYTES_PER_STEP > LONGEST_BODY;
    }

    private static Class<?> defined(byte[] bytes) {
        try {
            return MethodHandles.lookup().defineHiddenClass(bytes, true).lookupClass();
        } catch (IllegalAccessException impossible) {
            throw new AssertionError("a compiled formula could not be made", impossible);
        }
    }

    private static Object instance(Class<?> type, Object... kept) {
        try {
            return type.getConstructors()[0].newInstance(kept);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError("a compiled formula could not be made", impossible);
        }
    }
}
