package downhill.formula;

import downhill.formula.Expression.Inverse;
import downhill.formula.Expression.Negative;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Power;
import downhill.formula.Expression.Product;
import downhill.formula.Expression.Variable;
import java.util.List;

/// The order in which terms and factors are written.
///
/// Terms: what is made from data, powers of the variables by falling degree, the plain number, then the rest, short ones
/// first. Factors: named numbers, powers of variables, sums, functions, choices.
record TermOrder(Workbench workbench) {

    /// More than any power that anybody writes.
    private static final double DEGREE_OF_DATA = 1000;

    int terms(Expression left, Expression right) {
        if (left == right) {
            return 0;
        }
        double degree = degree(left);
        double other = degree(right);
        if (degree != other) {
            return Double.compare(other, degree);
        }
        return degree >= 0 ? byLetters(left, right) : bySize(left, right);
    }

    int factors(Expression left, Expression right) {
        if (left == right) {
            return 0;
        }
        int rank = Integer.compare(rank(left), rank(right));
        if (rank != 0) {
            return rank;
        }
        int letters = letter(left).compareTo(letter(right));
        return letters != 0 ? letters : compare(left, right);
    }

    /// The degree of a power of variables, 0 for a number; −1 for what is neither.
    private static double degree(Expression expression) {
        return switch (expression) {
            case Number _, Expression.Constant _ -> 0;
            case Variable _ -> 1;
            case Power(Variable _, Number(double exponent)) when exponent > 0 -> exponent;
            case Product(var factors) -> degree(factors);
            case Expression.Aggregate _ -> DEGREE_OF_DATA;
            case Power _, Negative _, Inverse _, Expression.Sum _, Expression.Call _, Expression.If _ -> -1;
        };
    }

    private static double degree(List<Expression> factors) {
        double sum = 0;
        for (Expression factor : factors) {
            double degree = factor instanceof Inverse(var of) ? (degree(of) == 0 ? 0 : -1) : degree(factor);
            if (degree < 0) {
                return -1;
            }
            sum += degree;
        }
        return sum;
    }

    /// Of the same degree: w² before w·b before b².
    private int byLetters(Expression left, Expression right) {
        int letters = Double.compare(degreeIn(right), degreeIn(left));
        return letters != 0 ? letters : bySize(left, right);
    }

    private static double degreeIn(Expression expression) {
        return switch (expression) {
            case Variable(var name) -> name.equals("w") ? 1 : 0;
            case Power(Variable(var name), Number(double exponent)) -> name.equals("w") ? exponent : 0;
            case Product(var factors) -> factors.stream().mapToDouble(TermOrder::degreeIn).sum();
            case Number _, Expression.Constant _, Power _, Negative _, Inverse _, Expression.Sum _, Expression.Call _,
                    Expression.Aggregate _, Expression.If _ -> 0;
        };
    }

    private int bySize(Expression left, Expression right) {
        int size = Long.compare(workbench.size(left), workbench.size(right));
        return size != 0 ? size : compare(left, right);
    }

    private static int rank(Expression expression) {
        return switch (expression) {
            case Number _ -> 0;
            case Expression.Constant _ -> 1;
            case Variable _ -> 2;
            case Power(var base, _) -> rank(base);
            case Expression.Sum _ -> 3;
            case Expression.Call _, Expression.Aggregate _ -> 4;
            case Negative _, Inverse _, Product _ -> 5;
            case Expression.If _ -> 6;
        };
    }

    /// w before all other variables, which follow the alphabet; nothing for what is no power of a variable.
    private static String letter(Expression expression) {
        return switch (expression) {
            case Variable(var name) -> name.equals("w") ? " " : name;
            case Power(var base, _) -> letter(base);
            case Number _, Expression.Constant _, Negative _, Inverse _, Product _, Expression.Sum _,
                    Expression.Call _, Expression.Aggregate _, Expression.If _ -> "";
        };
    }

    /// The function of a call or of a power of one, in the order of their declaration; −1 for all else.
    private static int function(Expression expression) {
        return switch (expression) {
            case Expression.Call(var function, _) -> function.ordinal();
            case Power(var base, _) -> function(base);
            case Number _, Expression.Constant _, Variable _, Negative _, Inverse _, Product _, Expression.Sum _,
                    Expression.Aggregate _, Expression.If _ -> -1;
        };
    }

    /// By function, then by size, then any fixed order. What is the same object is passed over, so no part is looked at
    /// twice.
    private int compare(Expression left, Expression right) {
        if (left == right) {
            return 0;
        }
        int function = Integer.compare(function(left), function(right));
        if (function != 0) {
            return function;
        }
        int size = Long.compare(workbench.size(left), workbench.size(right));
        if (size != 0) {
            return size;
        }
        if (left instanceof Number(double own) && right instanceof Number(double another)) {
            return Double.compare(own, another);
        }
        Object kind = Parts.kind(left);
        Object other = Parts.kind(right);
        if (!kind.equals(other)) {
            return kind.toString().compareTo(other.toString());
        }
        List<Expression> parts = Parts.of(left);
        List<Expression> others = Parts.of(right);
        for (int i = 0; i < Math.min(parts.size(), others.size()); i++) {
            if (parts.get(i) != others.get(i)) {
                return factors(parts.get(i), others.get(i));
            }
        }
        return Integer.compare(parts.size(), others.size());
    }
}
