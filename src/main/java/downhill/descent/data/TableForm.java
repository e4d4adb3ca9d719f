package downhill.descent.data;

/// How a table is written.
///
/// @param separator what stands between cells: a comma, a semicolon or a tab
/// @param hasHeading whether the first row names the columns
/// @param mark the decimal mark, a point or a comma
public record TableForm(char separator, boolean hasHeading, char mark) {
}
