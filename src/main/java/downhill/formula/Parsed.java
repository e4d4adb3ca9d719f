package downhill.formula;

/// What became of a text: a formula, or what is wrong with it.
public sealed interface Parsed {

    record Good(Formula formula) implements Parsed {
    }

    record Bad(SyntaxError error) implements Parsed {
    }
}
