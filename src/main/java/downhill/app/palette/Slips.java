package downhill.app.palette;

/// How many signs must be changed, added, left out or swapped with their neighbour to make one text of another
/// (Damerau's distance, each place at most once).
final class Slips {

    private Slips() {
    }

    /// From a text to that beginning of another which is nearest to it.
    static int ofBeginning(String typed, String other) {
        int[][] table = table(typed, other);
        int least = Integer.MAX_VALUE;
        for (int length = 0; length <= other.length(); length++) {
            least = Math.min(least, table[typed.length()][length]);
        }
        return least;
    }

    private static int[][] table(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                table[row][column] = row == 0 ? column : column == 0 ? row : cell(table, one, other, row, column);
            }
        }
        return table;
    }

    private static int cell(int[][] table, String one, String other, int row, int column) {
        int changed = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        int least = Math.min(table[row - 1][column - 1] + changed,
                Math.min(table[row - 1][column], table[row][column - 1]) + 1);
        boolean isSwapped = row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        return isSwapped ? Math.min(least, table[row - 2][column - 2] + 1) : least;
    }
}
