package downhill.formula;

/// Writes a formula on one line, in a spelling that [Formula#parse(String)] understands.
final class TextInk extends Ink {

    private final StringBuilder line = new StringBuilder();

    String line() {
        return line.toString();
    }

    @Override
    void writeUpright(String text) {
        line.append(text);
    }

    @Override
    void writeVariable(String name) {
        line.append(name);
    }

    @Override
    void raised(String digits) {
        upright(Spelling.raised(digits));
    }

    @Override
    void raised(boolean single, Runnable exponent) {
        upright(single ? "^" : "^(");
        exponent.run();
        upright(single ? "" : ")");
    }
}
