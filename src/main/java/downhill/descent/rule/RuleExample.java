package downhill.descent.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A known optimizer, written as a rule: to open and to change.
///
/// @param id   the optimizer's id
/// @param text the rule; its first line is a comment that names it
public record RuleExample(String id, String text) {

    private static final Pattern FIRST = Pattern.compile("\\A#[^\n(]*(\\([^)\n]*\\d{4}[^)\n]*\\))?[^\n]*");

    /// What its first line says.
    public String title() {
        return text.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
    }

    /// The same rule under another name: its first line says only that, and by whom and when it was published.
    public String named(String name) {
        return FIRST.matcher(text).replaceFirst(found -> Matcher.quoteReplacement("# " + name
                + Optional.ofNullable(found.group(1)).map(published -> " " + published).orElse("")));
    }
}
