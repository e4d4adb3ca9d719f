package downhill.picture;

/// How the errors of a model are drawn, and what of them the loss is.
public enum DataErrors {
    /// The mean of squared errors.
    MEAN_OF_SQUARES("data.square.mean", "data.many.square.mean", true),
    SUM_OF_SQUARES("data.square.sum", "data.many.square.sum", true),
    HALF_OF_SQUARES("data.square.half", "data.many.square.half", true),
    /// Squares of which the loss is something else.
    SQUARES_AND_MORE("data.square", "data.many", true),
    /// The mean of absolute errors.
    MEAN_OF_LENGTHS("data.length.mean", "data.many.length.mean", false),
    SUM_OF_LENGTHS("data.length.sum", "data.many.length.sum", false),
    /// The logistic error of data that are 0 or 1: how far the model's probability is from them.
    LOGISTIC("data.length.logistic", "data.many.logistic", false),
    /// None: there are several models.
    NONE("data.curves", "data.curves", false),
    /// None: the loss is not that of a model that could be drawn.
    UNKNOWN("data.unknown", "data.unknown", false),
    /// Errors as lengths of which the loss is something else.
    OTHER("data.error", "data.many", false);

    private final String key;
    private final String undrawn;
    private final boolean squares;

    DataErrors(String key, String undrawn, boolean squares) {
        this.key = key;
        this.undrawn = undrawn;
        this.squares = squares;
    }

    /// The message that says what of them the loss is.
    ///
    /// @param drawn whether they are there to be seen: where they are too many, nothing is said of squares and lengths
    public String key(boolean drawn) {
        return drawn ? key : undrawn;
    }

    /// Whether they make the loss and nothing else does, so that it is told by them.
    boolean isAllOfTheLoss() {
        return hasModel() && this != SQUARES_AND_MORE && this != OTHER;
    }

    /// Whether there is one model that they are the errors of.
    boolean hasModel() {
        return this != NONE && this != UNKNOWN;
    }

    boolean areSquares() {
        return squares;
    }
}
