package downhill.export;

/// What a window offers to write or to copy, in the order of its menu.
public enum Offer {
    PICTURE(Format.PNG, 1),
    PICTURE_TWICE(Format.PNG, 2),
    PICTURE_FOUR_TIMES(Format.PNG, 4),
    /// What an audience sees.
    PRESENTED(Format.PNG, 1),
    WINDOW(Format.PNG, 1),
    WINDOW_TWICE(Format.PNG, 2),
    WINDOW_FOUR_TIMES(Format.PNG, 4),
    DRAWING(Format.SVG, 1),
    DOCUMENT(Format.PDF, 1),
    WORKSHEET(Format.PDF, 1),
    ANSWERS(Format.PDF, 1),
    ANIMATION(Format.GIF, 1),
    /// Every step at many rates, as a page for any browser.
    WEB_PAGE(Format.HTML, 1),
    /// Those of the run that is looked at.
    NUMBERS(Format.CSV, 1),
    /// Those of all runs that are compared.
    ALL_NUMBERS(Format.CSV, 1),
    STEPS_MARKDOWN(Format.MARKDOWN, 1),
    STEPS_LATEX(Format.LATEX, 1),
    COPY_PICTURE(Format.PNG, 1),
    COPY_NUMBERS(Format.CSV, 1);

    private final Format format;
    private final int scale;

    Offer(Format format, int scale) {
        this.format = format;
        this.scale = scale;
    }

    public Format format() {
        return format;
    }

    /// How many times as many pixels it has on a side as usual.
    public int scale() {
        return scale;
    }

    /// Whether it is the whole window instead of the picture alone.
    public boolean isWindow() {
        return switch (this) {
            case WINDOW, WINDOW_TWICE, WINDOW_FOUR_TIMES -> true;
            case PICTURE, PICTURE_TWICE, PICTURE_FOUR_TIMES, PRESENTED, DRAWING, DOCUMENT, WORKSHEET, ANSWERS, ANIMATION,
                    WEB_PAGE, NUMBERS, ALL_NUMBERS, STEPS_MARKDOWN, STEPS_LATEX, COPY_PICTURE, COPY_NUMBERS -> false;
        };
    }

    /// Whether it goes to the clipboard instead of a file.
    public boolean isCopied() {
        return this == COPY_PICTURE || this == COPY_NUMBERS;
    }
}
