package downhill.session;

import downhill.descent.data.Dataset;

/// A text that somebody has typed.
///
/// @param part what it is meant to be
/// @param data what a loss goes over
record Typed(Typing.Part part, String text, Dataset data) {
}
