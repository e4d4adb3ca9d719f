package downhill.formula;

import java.util.regex.Pattern;

/// The `L(w) =`, `J(w, b) =` or `y =` with which people begin a formula; it says nothing and is passed over.
final class Prefix {

    private static final Pattern PREFIX = Pattern.compile(
            " *[A-Za-z&&[^wWbB]] *(\\( *[A-Za-z]\\w* *(, *[A-Za-z]\\w* *)?\\))? *:?=");

    private Prefix() {
    }

    static int length(CharSequence plain) {
        var matcher = PREFIX.matcher(plain);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
