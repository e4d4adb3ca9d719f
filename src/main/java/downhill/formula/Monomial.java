package downhill.formula;

/// A product of powers: wⁱ·bʲ·xᵖ·yᵠ.
record Monomial(int w, int b, int x, int y) {

    static final Monomial ONE = new Monomial(0, 0, 0, 0);

    Monomial times(Monomial other) {
        return new Monomial(w + other.w, b + other.b, x + other.x, y + other.y);
    }

    /// The same without x and y.
    Monomial ofWeights() {
        return new Monomial(w, b, 0, 0);
    }
}
