package downhill.descent.rule;

/// A known optimizer, written as a rule: to open and to change.
///
/// @param id   the optimizer's id
/// @param text the rule; its first line is a comment that names it
public record RuleExample(String id, String text) {

    /// What its first line says.
    public String title() {
        return text.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
    }
}
