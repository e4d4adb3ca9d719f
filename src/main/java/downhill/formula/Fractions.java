package downhill.formula;

import downhill.formula.Expression.Negative;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Power;
import downhill.formula.Expression.Product;
import downhill.formula.Expression.Sum;
import java.util.ArrayList;
import java.util.List;

/// The numerators of derivatives of fractions, multiplied out where that makes them shorter: 2w(1 + w²) − 2w³ is 2w.
final class Fractions {

    private static final int LARGEST = 200;
    private static final int MOST_TERMS = 40;

    private final Workbench workbench;

    Fractions(Workbench workbench) {
        this.workbench = workbench;
    }

    /// u′·v − d.
    Expression numerator(Expression slope, Expression base, Expression difference) {
        Expression plain = workbench.subtract(workbench.multiply(slope, base), difference);
        if (workbench.size(plain) > LARGEST) {
            return plain;
        }
        Expression multiplied = workbench.sum(terms(plain));
        return workbench.size(multiplied) < workbench.size(plain) ? multiplied : plain;
    }

    /// The terms of an expression with its products of sums multiplied out, one level deep.
    List<Expression> terms(Expression expression) {
        return switch (expression) {
            case Sum(var terms) -> terms.stream().flatMap(term -> terms(term).stream()).toList();
            case Negative(var of) -> terms(of).stream().map(workbench::negate).toList();
            case Product(var factors) -> product(factors);
            case Power(Sum base, Number(double exponent)) when exponent == 2 -> product(List.of(base, base));
            case Number _, Expression.Constant _, Expression.Variable _, Power _, Expression.Inverse _, Expression.Call _,
                    Expression.Aggregate _, Expression.If _ -> List.of(expression);
        };
    }

    private List<Expression> product(List<Expression> factors) {
        List<Expression> products = List.of(workbench.one());
        for (Expression factor : factors) {
            List<Expression> parts = factor instanceof Sum(var terms) ? terms : List.of(factor);
            if (products.size() * parts.size() > MOST_TERMS) {
                return List.of(workbench.product(factors));
            }
            List<Expression> next = new ArrayList<>();
            for (Expression product : products) {
                parts.forEach(part -> next.add(workbench.multiply(product, part)));
            }
            products = next;
        }
        return products;
    }
}
