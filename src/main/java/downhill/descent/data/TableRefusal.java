package downhill.descent.data;

/// Ends a reading from wherever it is; caught where the reading began, and never seen outside.
final class TableRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient DataMessage message;

    TableRefusal(DataMessage message) {
        super(message.key(), null, false, false);
        this.message = message;
    }

    TableRefusal(String key, Object... arguments) {
        this(DataMessage.of(key, arguments));
    }

    /// What is wrong with the table, and where.
    DataMessage said() {
        return message;
    }
}
