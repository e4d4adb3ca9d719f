package downhill.session;

/// A text that somebody has typed.
///
/// @param part what it is meant to be
record Typed(Typing.Part part, String text) {
}
