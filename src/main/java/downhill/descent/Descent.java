package downhill.descent;

/// Everything one run needs, found and checked: made from a [Scenario] by [Preparation].
///
/// @param loss what is descended
/// @param optimizer the rule, with its settings
/// @param foreign whether the rule comes from a plug-in, which is run under guard
/// @param rate the learning rate a
/// @param start the first point
/// @param steps how many steps to make
public record Descent(Loss loss, Optimizer<?> optimizer, boolean foreign, double rate, Vector start, int steps) {
}
