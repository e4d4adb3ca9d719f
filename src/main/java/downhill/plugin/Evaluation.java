package downhill.plugin;

/// A loss at one point: its value and its exact first and second derivatives there.
///
/// @param value L
/// @param gradient δL/δw (and δL/δb); at a kink the loss's documented subgradient
/// @param curvature the second derivatives
public record Evaluation(double value, Vector gradient, Curvature curvature) {
}
