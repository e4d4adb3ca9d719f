package downhill.formula;

/// A formula as a function of several numbers, in the order given to [Formula#compile(java.util.List)].
@FunctionalInterface
public interface MultiFunction {

    double value(double... variables);
}
