package downhill.picture;

/// How the errors of a model are drawn, and what of them the loss is.
public enum DataErrors {
    /// The mean of squared errors.
    MEAN_OF_SQUARES("data.square.mean", true),
    SUM_OF_SQUARES("data.square.sum", true),
    HALF_OF_SQUARES("data.square.half", true),
    /// Squares of which the loss is something else.
    SQUARES_AND_MORE("data.square", true),
    /// The mean of absolute errors.
    MEAN_OF_LENGTHS("data.length.mean", false),
    SUM_OF_LENGTHS("data.length.sum", false),
    /// The logistic error of data that are 0 or 1: how far the model's probability is from them.
    LOGISTIC("data.length.logistic", false),
    /// None: there are several models.
    NONE("data.curves", false),
    /// Errors as lengths of which the loss is something else.
    OTHER("data.error", false);

    private final String key;
    private final boolean squares;

    DataErrors(String key, boolean squares) {
        this.key = key;
        this.squares = squares;
    }

    /// The message that says what of them the loss is.
    public String key() {
        return key;
    }

    boolean areSquares() {
        return squares;
    }
}
