package downhill.descent.data;

/// A column of a table.
///
/// @param number its place, from 1
/// @param name its heading, made usable: not empty, on one line, and no other column's; `#3` where there is none
/// @param numbers how many cells are numbers
/// @param others how many cells have something else in them
/// @param varies whether there are two different numbers
/// @param counts whether they only count the rows: 1, 2, 3 … or from 0
public record TableColumn(int number, String name, int numbers, int others, boolean varies, boolean counts) {

    /// Whether at least half of what stands in it are numbers.
    public boolean isNumeric() {
        return numbers > 0 && numbers >= others;
    }
}
