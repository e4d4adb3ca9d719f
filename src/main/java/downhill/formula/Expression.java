package downhill.formula;

import java.util.List;

/// The tree of a formula: what a number, a variable, a sum… is made of.
///
/// Sums and products hold as many parts as were written in a row, in that order, and are worked out from left to
/// right. Subtraction is a [Negative] among the terms and division an [Inverse] among the factors, so that
/// `a − b + c` is ((a − b) + c) and `a/b·c` is ((a/b)·c), to the last bit.
public sealed interface Expression {

    /// A finite number.
    record Number(double value) implements Expression {
    }

    /// A number known by name.
    enum Constant implements Expression {
        PI("π", Math.PI),
        E("e", Math.E);

        private final String letter;
        private final double value;

        Constant(String letter, double value) {
            this.letter = letter;
            this.value = value;
        }

        public String letter() {
            return letter;
        }

        public double value() {
            return value;
        }
    }

    record Variable(String name) implements Expression {
    }

    record Sum(List<Expression> terms) implements Expression {

        public Sum {
            terms = List.copyOf(terms);
        }
    }

    record Product(List<Expression> factors) implements Expression {

        public Product {
            factors = List.copyOf(factors);
        }
    }

    /// −x.
    record Negative(Expression of) implements Expression {
    }

    /// 1/x; inside a product: divided by x.
    record Inverse(Expression of) implements Expression {
    }

    record Power(Expression base, Expression exponent) implements Expression {
    }

    record Call(Function function, List<Expression> arguments) implements Expression {

        public Call {
            arguments = List.copyOf(arguments);
        }

        static Call of(Function function, Expression... arguments) {
            return new Call(function, List.of(arguments));
        }
    }

    /// The mean or the sum over all rows of the data of what stands inside, where `x` and `y` are a row's numbers.
    record Aggregate(Aggregation by, Expression of) implements Expression {
    }

    /// One of two expressions, whichever the condition says. Where a side of a comparison is not a number, the
    /// comparison is false.
    record If(Condition condition, Expression then, Expression otherwise) implements Expression {
    }
}
