package downhill.formula;

import downhill.formula.Expression.Aggregate;
import downhill.formula.Expression.Call;
import downhill.formula.Expression.Constant;
import downhill.formula.Expression.If;
import downhill.formula.Expression.Inverse;
import downhill.formula.Expression.Negative;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Power;
import downhill.formula.Expression.Product;
import downhill.formula.Expression.Sum;
import downhill.formula.Expression.Variable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The symbolic derivative of expressions with respect to one variable. What occurs twice is differentiated once.
sealed class Derivative permits StableDerivative {

    /// Longer products are split in halves, or the product rule would square their length.
    private static final int LONGEST_PRODUCT = 6;

    private final Workbench workbench;
    private final Expression variable;
    private final Map<Expression, Expression> done = new IdentityHashMap<>();
    private final Fractions fractions;

    Derivative(Workbench workbench, String variable) {
        this.workbench = workbench;
        this.variable = workbench.variable(variable);
        this.fractions = new Fractions(workbench);
    }

    Expression of(Expression kept) {
        Expression before = done.get(kept);
        if (before != null) {
            return before;
        }
        Expression derivative = anew(kept);
        done.put(kept, derivative);
        return derivative;
    }

    private Expression anew(Expression kept) {
        return switch (kept) {
            case Number _, Constant _ -> workbench.zero();
            case Variable _ -> kept == variable ? workbench.one() : workbench.zero();
            case Sum(var terms) -> workbench.sum(Parts.each(terms, this::of));
            case Negative(var of) -> workbench.negate(of(of));
            case Inverse _ -> product(List.of(kept));
            case Product(var factors) -> product(factors);
            case Power(var base, var exponent) -> power(kept, base, exponent);
            case Call(var function, var arguments) -> call(kept, function, arguments);
            case Aggregate(var by, var of) -> workbench.aggregate(by, of(of));
            case If(var condition, var then, var otherwise) -> workbench.choose(condition, of(then), of(otherwise));
        };
    }

    Expression product(List<Expression> factors) {
        List<Expression> above = new ArrayList<>();
        List<Expression> below = new ArrayList<>();
        for (Expression factor : factors) {
            if (factor instanceof Inverse(var of)) {
                below.add(of);
            } else {
                above.add(factor);
            }
        }
        return below.isEmpty() ? productRule(above) : quotient(above, below);
    }

    private Expression productRule(List<Expression> factors) {
        List<Expression> fixed = new ArrayList<>();
        List<Expression> moving = new ArrayList<>();
        for (Expression factor : factors) {
            (isFixed(factor) ? fixed : moving).add(factor);
        }
        if (moving.isEmpty()) {
            return workbench.zero();
        }
        Expression front = workbench.product(fixed);
        // Half of the mean of a square has the slope mean(x(…)), not ½ mean(2x(…)).
        return moving.getFirst() instanceof Aggregate(var by, var of) && moving.size() == 1 && front instanceof Number
                ? workbench.aggregate(by, workbench.multiply(front, of(of)))
                : workbench.multiply(front, movingRule(moving));
    }

    private Expression movingRule(List<Expression> factors) {
        if (factors.size() == 1) {
            return of(factors.getFirst());
        }
        if (factors.size() > LONGEST_PRODUCT) {
            int middle = workbench.middle(factors);
            Expression left = workbench.product(factors.subList(0, middle));
            Expression right = workbench.product(factors.subList(middle, factors.size()));
            return workbench.add(workbench.multiply(of(left), right), workbench.multiply(left, of(right)));
        }
        List<Expression> slopes = Parts.each(factors, this::of);
        return workbench.withoutGaps(factors, () -> {
            List<Expression> terms = new ArrayList<>();
            for (int i = 0; i < factors.size(); i++) {
                List<Expression> term = new ArrayList<>(factors);
                term.set(i, slopes.get(i));
                terms.add(workbench.product(term));
            }
            return workbench.sum(terms);
        });
    }

    /// (u/vⁿ)′ = (u′v − n·u·v′)/vⁿ⁺¹; with several factors below, n = 1 and v is their product. Where v is √x, this is
    /// (u′x − ½n·u·x′)/vⁿ⁺².
    private Expression quotient(List<Expression> above, List<Expression> below) {
        List<Expression> fixed = below.stream().filter(this::isFixed).toList();
        List<Expression> moving = below.stream().filter(factor -> !isFixed(factor)).toList();
        Expression slope = productRule(above);
        if (moving.isEmpty()) {
            return isZero(slope) ? slope : workbench.divide(slope, workbench.product(below));
        }
        Expression all = workbench.product(moving);
        boolean power = all instanceof Power(_, Number(double exponent))
                && exponent > 1 && exponent == Math.rint(exponent);
        Expression base = power ? ((Power) all).base() : all;
        double exponent = power ? ((Number) ((Power) all).exponent()).value() : 1;
        Expression top = workbench.product(above);
        boolean root = base instanceof Call(var function, _) && function == Function.SQRT;
        Expression inside = root ? ((Call) base).arguments().getFirst() : base;
        Expression slopeInside = of(inside);
        List<Expression> gapless = new ArrayList<>(above);
        gapless.add(inside);
        Expression numerator = workbench.withoutGaps(gapless, () -> fractions.numerator(slope, inside, workbench.product(
                List.of(workbench.number(root ? exponent / 2 : exponent), top, slopeInside))));
        return workbench.quotient(List.of(numerator),
                List.of(workbench.product(fixed), workbench.power(base, workbench.number(exponent + (root ? 2 : 1)))));
    }

    private Expression power(Expression kept, Expression base, Expression exponent) {
        if (isFixed(exponent)) {
            return fixedPower(kept, base, exponent);
        }
        Expression growth = workbench.product(List.of(kept, of(exponent), workbench.call(Function.LN, base)));
        return isFixed(base) ? growth : workbench.add(growth, workbench.product(
                List.of(exponent, workbench.power(base, workbench.subtract(exponent, workbench.one())), of(base))));
    }

    /// @param kept base^exponent
    Expression fixedPower(Expression kept, Expression base, Expression exponent) {
        return workbench.multiply(outer(base, exponent), of(inner(base, exponent)));
    }

    /// n·xⁿ⁻¹; for a fractional power m of an even power xⁿ, m·n·|x|^(mn − 1)·sign x.
    private Expression outer(Expression base, Expression exponent) {
        var even = Powers.evenPower(base);
        if (even.isPresent() && exponent instanceof Number) {
            Expression total = workbench.multiply(even.get().exponent(), exponent);
            Expression x = even.get().base();
            return workbench.product(List.of(total, workbench.call(Function.SIGN, x),
                    workbench.power(workbench.call(Function.ABS, x), workbench.subtract(total, workbench.one()))));
        }
        return workbench.multiply(exponent, workbench.power(base, workbench.subtract(exponent, workbench.one())));
    }

    private static Expression inner(Expression base, Expression exponent) {
        return exponent instanceof Number ? Powers.evenPower(base).map(Power::base).orElse(base) : base;
    }

    private Expression call(Expression kept, Function function, List<Expression> arguments) {
        Expression x = arguments.getFirst();
        if (function.arity() == 2) {
            Expression y = arguments.getLast();
            return workbench.choose(x, Slopes.first(function), y, of(x), of(y));
        }
        if (isFixed(x)) {
            return workbench.zero();
        }
        if (function == Function.RELU) {
            return workbench.choose(x, Condition.Relation.GREATER, workbench.zero(), of(x), workbench.zero());
        }
        if (function == Function.SQRT && Powers.evenPower(x).isPresent()) {
            return power(kept, x, workbench.number(0.5));
        }
        return call(kept, function, x);
    }

    /// The slope of a function of one moving argument.
    ///
    /// @param kept f(x)
    Expression call(Expression kept, Function function, Expression x) {
        return workbench.multiply(Slopes.of(function, x, kept, workbench), of(x));
    }

    boolean isFixed(Expression kept) {
        return isZero(of(kept));
    }

    private static boolean isZero(Expression kept) {
        return kept instanceof Number(double value) && value == 0;
    }
}
