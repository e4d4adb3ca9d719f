package downhill.descent.data;

import downhill.text.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes names of a table's heading: none is empty, all are short and on one line, and no two are alike.
final class ColumnNames {

    /// 60 characters, and the mark that there are more.
    private static final int LONGEST = 61;

    private ColumnNames() {
    }

    /// @param heading the cells of the first row; fewer than there are columns, or none
    static List<String> of(List<String> heading, int columns) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int index = 0; index < columns; index++) {
            String name = index < heading.size() ? plain(heading.get(index)) : "";
            String free = name.isEmpty() ? "#" + (index + 1) : name;
            for (int again = 2; !taken.add(free); again++) {
                free = (name.isEmpty() ? "#" + (index + 1) : name) + " (" + again + ")";
            }
            names.add(free);
        }
        return List.copyOf(names);
    }

    private static String plain(String cell) {
        return Quote.line(cell.replaceAll("\"+", " "), LONGEST);
    }
}
