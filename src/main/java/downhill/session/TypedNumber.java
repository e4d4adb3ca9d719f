package downhill.session;

import downhill.descent.Complaint;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.formula.SyntaxError;
import java.util.Map;
import java.util.Set;

/// A number as somebody typed it: plain (0.15, 1e-3) or worked out (1/3, 2 pi). A typing error is a value.
public sealed interface TypedNumber {

    record Good(double value) implements TypedNumber {
    }

    record Bad(Complaint complaint) implements TypedNumber {
    }

    static TypedNumber read(String text) {
        if (text.isBlank()) {
            return new Bad(Complaint.of("number.empty"));
        }
        if (text.contains(",")) {
            return new Bad(Complaint.of("number.comma", text.strip().replace(',', '.')));
        }
        return switch (Formula.parse(text, Set.of())) {
            case Parsed.Good(Formula formula) -> finite(formula.value(Map.of()), text);
            case Parsed.Bad(SyntaxError error) -> new Bad(Complaint.of("number.unreadable", text.strip()));
        };
    }

    private static TypedNumber finite(double value, String text) {
        return Double.isFinite(value) ? new Good(value) : new Bad(Complaint.of("number.infinite", text.strip()));
    }
}
