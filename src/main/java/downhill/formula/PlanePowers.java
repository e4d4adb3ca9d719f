package downhill.formula;

/// The products of powers, wⁱ·bʲ, up to a degree, in a row.
record PlanePowers(int degree) {

    static PlanePowers of(Polynomial polynomial) {
        return new PlanePowers(polynomial.terms().keySet().stream()
                .mapToInt(monomial -> monomial.w() + monomial.b()).max().orElse(0));
    }

    int place(Monomial monomial) {
        return place(monomial.w(), monomial.b());
    }

    private int place(int i, int j) {
        return i * (degree + 1) + j;
    }

    DoubleDouble[] at(double w, double b) {
        DoubleDouble[] powers = new DoubleDouble[(degree + 1) * (degree + 1)];
        DoubleDouble factorW = DoubleDouble.of(w);
        DoubleDouble factorB = DoubleDouble.of(b);
        for (int i = 0; i <= degree; i++) {
            powers[place(i, 0)] = i == 0 ? DoubleDouble.ONE : i == 1 ? factorW : powers[place(i - 1, 0)].times(factorW);
            for (int j = 1; i + j <= degree; j++) {
                powers[place(i, j)] = i == 0 && j == 1 ? factorB : powers[place(i, j - 1)].times(factorB);
            }
        }
        return powers;
    }
}
