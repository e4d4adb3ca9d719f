package downhill.descent.rule;

/// A stretch of a text.
///
/// @param from offset of its first character
/// @param to   offset after its last
record Place(int from, int to) {

    boolean isEmpty() {
        return from == to;
    }

    /// Without the spaces at its ends; of spaces alone, the empty place where they begin.
    Place trimmed(String text) {
        int first = from;
        int end = to;
        while (first < end && text.charAt(end - 1) == ' ') {
            end--;
        }
        while (first < end && text.charAt(first) == ' ') {
            first++;
        }
        return new Place(first, end);
    }
}
