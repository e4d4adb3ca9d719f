package downhill.descent.data;

/// Which columns of a table are x and y.
public record TableChoice(TableColumn x, TableColumn y) {
}
