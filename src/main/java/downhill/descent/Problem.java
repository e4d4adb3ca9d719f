package downhill.descent;

/// What is to be made small.
///
/// @param formula of the loss, such as `w^2`
public record Problem(String formula) {
}
