package downhill.formula;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Collections;

/// The names under which compiled code knows other classes.
final class ClassNames {

    static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
    static final ClassDesc NUMERICS = of(Numerics.class);
    static final ClassDesc TAPES = of(Tapes.class);
    static final ClassDesc TANGENT = of(Tangent.class);
    static final ClassDesc JET = of(Jet.class);

    private ClassNames() {
    }

    static ClassDesc of(Class<?> known) {
        return known.describeConstable().orElseThrow();
    }

    /// A method that takes this many doubles.
    static MethodTypeDesc ofDoubles(ClassDesc result, int count) {
        return MethodTypeDesc.of(result, Collections.nCopies(count, ConstantDescs.CD_double));
    }
}
