package downhill.formula;

import downhill.formula.Piece.Script;
import downhill.formula.Piece.Style;
import java.util.ArrayList;
import java.util.List;

/// Writes a formula as pieces to typeset: β₁ for beta1, m̂ for mhat, exponents raised. An exponent inside an exponent
/// stays in the raised line and is written as on a line of text.
final class PieceInk extends Ink {

    private final List<Piece> pieces = new ArrayList<>();
    private Script script = Script.NORMAL;

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    @Override
    void writeUpright(String text) {
        add(text, Style.UPRIGHT, script);
    }

    @Override
    void writeVariable(String name) {
        boolean hat = name.endsWith("hat") && name.length() > 3;
        String bare = hat ? name.substring(0, name.length() - 3) : name;
        int index = bare.length();
        while (index > 1 && Spelling.isDigit(bare.charAt(index - 1))) {
            index--;
        }
        String letter = Spelling.letter(bare.substring(0, index).replaceAll("_$", ""));
        add(hat ? letter + Spelling.HAT : letter, Style.ITALIC, script);
        if (index < bare.length()) {
            add(bare.substring(index), Style.UPRIGHT, Script.SUB);
        }
    }

    @Override
    void raised(String digits) {
        if (script == Script.NORMAL) {
            add(digits.replace('-', '−'), Style.UPRIGHT, Script.SUPER);
        } else {
            upright(Spelling.raised(digits));
        }
    }

    @Override
    void raised(boolean single, Runnable exponent) {
        if (script == Script.NORMAL) {
            script = Script.SUPER;
            exponent.run();
            script = Script.NORMAL;
        } else {
            upright(single ? "^" : "^(");
            exponent.run();
            upright(single ? "" : ")");
        }
    }

    private void add(String text, Style style, Script where) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().style() == style && pieces.getLast().script() == where) {
            text = pieces.removeLast().text() + text;
        }
        pieces.add(new Piece(text, style, where));
    }
}
