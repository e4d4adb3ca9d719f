package downhill.plugin;

/// What an optimizer knows when it decides on a step.
///
/// The gradient and curvature have been evaluated already. A rule that needs the loss somewhere else (a line search,
/// say) asks [#loss].
///
/// @param loss the function being descended
/// @param point where the descent stands
/// @param value L at the point
/// @param gradient δL/δw at the point, with noise on it where the scenario asks for some
/// @param curvature the second derivatives at the point
/// @param t the number of the update that is about to be made, from 1
/// @param steps how many updates the run will make in all
public record Here(Loss loss, Vector point, double value, Vector gradient, Curvature curvature, int t, int steps) {
}
