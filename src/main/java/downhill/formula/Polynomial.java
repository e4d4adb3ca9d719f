package downhill.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A polynomial in w, b, x and y, of moderate degree, with many digits.
record Polynomial(Map<Monomial, Bounded> terms) {

    private static final int HIGHEST_IN_WEIGHTS = 4;
    private static final int HIGHEST_IN_DATA = 8;

    Polynomial {
        terms = Map.copyOf(terms);
    }

    static Polynomial of(Bounded number) {
        return new Polynomial(Map.of(Monomial.ONE, number));
    }

    static Polynomial of(Monomial monomial, Bounded factor) {
        return new Polynomial(Map.of(monomial, factor));
    }

    Polynomial plus(Polynomial other) {
        Map<Monomial, Bounded> sum = new HashMap<>(terms);
        other.terms.forEach((monomial, factor) -> sum.merge(monomial, factor, Bounded::plus));
        return new Polynomial(sum);
    }

    Polynomial times(int factor) {
        Map<Monomial, Bounded> product = new HashMap<>();
        terms.forEach((monomial, own) -> product.put(monomial, own.times(factor)));
        return new Polynomial(product);
    }

    /// Nothing if its degree is higher than is worth it.
    Optional<Polynomial> times(Polynomial other) {
        Map<Monomial, Bounded> product = new HashMap<>();
        terms.forEach((left, own) -> other.terms.forEach((right, factor) ->
                product.merge(left.times(right), own.times(factor), Bounded::plus)));
        boolean isModerate = product.keySet().stream().allMatch(monomial ->
                monomial.w() + monomial.b() <= HIGHEST_IN_WEIGHTS && monomial.x() + monomial.y() <= HIGHEST_IN_DATA);
        return isModerate ? Optional.of(new Polynomial(product)) : Optional.empty();
    }

    /// The number it is, if there is no variable in it.
    Optional<Bounded> number() {
        return terms.keySet().equals(Map.of(Monomial.ONE, 0).keySet())
                ? Optional.of(terms.get(Monomial.ONE)) : Optional.empty();
    }

    /// The derivative with respect to w, or b.
    Polynomial derivative(boolean alongW) {
        Map<Monomial, Bounded> slope = new HashMap<>();
        terms.forEach((monomial, factor) -> {
            int degree = alongW ? monomial.w() : monomial.b();
            if (degree > 0) {
                slope.put(new Monomial(alongW ? degree - 1 : monomial.w(), alongW ? monomial.b() : degree - 1,
                        monomial.x(), monomial.y()), factor.times(degree));
            }
        });
        return new Polynomial(slope);
    }
}
