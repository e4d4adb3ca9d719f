package downhill.descent;

import downhill.text.Quote;

/// Text that comes from a plug-in, or from its jar's name: what of it can be shown, in a window, a picture, a terminal.
///
/// Control characters would end a picture's file or command a terminal, and those that turn the direction of writing would
/// turn the program's own words as well.
final class ForeignText {

    /// A message's words are enough in so many characters; a plug-in's may be megabytes.
    private static final int LONGEST_QUOTE = 160;

    private ForeignText() {
    }

    /// Whether it is one line that can be shown as it is.
    ///
    /// @param most how many characters it may have
    static boolean isLine(String text, int most) {
        return text != null && !text.isBlank() && text.length() <= most
                && text.codePoints().allMatch(ForeignText::isVisible);
    }

    /// The same text as part of a message: what cannot be shown is replaced, what is too long is cut.
    static String quoted(String text) {
        String cut = Quote.of(String.valueOf(text), LONGEST_QUOTE);
        StringBuilder shown = new StringBuilder();
        cut.codePoints().forEach(point -> shown.appendCodePoint(isVisible(point) ? point : '�'));
        return shown.toString();
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
