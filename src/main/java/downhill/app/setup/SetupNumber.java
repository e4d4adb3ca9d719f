package downhill.app.setup;

import downhill.app.control.NumberField;
import downhill.app.draw.Look;
import downhill.picture.RichText;
import downhill.session.Session;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;

/// A number of the set-up to type, with its symbol in front: "w₀ = 3.265".
final class SetupNumber {

    private SetupNumber() {
    }

    /// @param key of what a screen reader calls it
    /// @param larger the next number up, given the present one
    /// @param smaller the next number down
    /// @param chosen takes a number that was typed or stepped to
    static NumberField field(Look look, Session session, String symbol, String key, DoubleUnaryOperator larger,
            DoubleUnaryOperator smaller, DoubleConsumer chosen) {
        RichText name = RichText.symbol(symbol).plus(RichText.symbol(" ="));
        return new NumberField(look, name, look.text(key), larger, smaller, chosen, session);
    }
}
