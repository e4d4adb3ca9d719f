package downhill.descent.data;

/// Why a row of a table can't be used.
public enum SkipReason {
    EMPTY("data.skipped.empty", "data.none.empty"),
    MISSING("data.skipped.missing", "data.none.missing"),
    NOT_A_NUMBER("data.skipped.not-a-number", "data.none.not-a-number"),
    /// A mark that may be a decimal one or stand between thousands.
    GROUPED("data.skipped.grouped", "data.none.grouped"),
    /// Marks that can only stand between thousands.
    THOUSANDS("data.skipped.thousands", "data.none.thousands"),
    INFINITE("data.skipped.infinite", "data.none.infinite"),
    TOO_MANY_CELLS("data.skipped.too-many", "data.none.too-many");

    private final String key;
    private final String forAll;

    SkipReason(String key, String forAll) {
        this.key = key;
        this.forAll = forAll;
    }

    /// The message that tells of one row: line, column, cell.
    String key() {
        return key;
    }

    /// The message that tells that no row can be used, with the first one as an example.
    String keyForAll() {
        return forAll;
    }
}
