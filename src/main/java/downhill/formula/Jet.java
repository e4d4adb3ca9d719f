package downhill.formula;

/// A loss at one point: its value, its two first and its three second derivatives.
///
/// @param dw  δL/δw
/// @param db  δL/δb
/// @param dww δ²L/δw²
/// @param dwb δ²L/δwδb
/// @param dbb δ²L/δb²
public record Jet(double value, double dw, double db, double dww, double dwb, double dbb) {
}
