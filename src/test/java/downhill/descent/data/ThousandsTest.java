package downhill.descent.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// No number is read a thousand times too large or too small because of a mark between its digits.
class ThousandsTest {

    private static List<String> chosen(String text) {
        TableChoice choice = Tables.read(text).choice().orElseThrow();
        return List.of(choice.x().name(), choice.y().name());
    }

    @Test
    void what_may_be_thousands_is_not_read_as_decimals_where_cells_are_between_tabs() {
        assertThat(Tables.noRow("x\ty\n1,234\t5\n2,345\t6\n", "x", "y"))
                .isEqualTo("No row can be used. In line 2, the first one, x is \"1,234\", which could be read in two ways. "
                        + "Write it without marks between the thousands.");
        assertThat(Tables.x(Tables.pick(Tables.read("x\ty\n1,234\t5\n0,345\t6\n")).data())).containsExactly(1.234, 0.345);
        assertThat(Tables.x(Tables.pick(Tables.read("x;y\n1,234;5\n2,345;6\n")).data())).containsExactly(1.234, 2.345);
    }

    @Test
    void marks_between_thousands_are_named_with_their_line_where_they_leave_no_two_columns_of_numbers() {
        String said = "No row can be used. In line 2, the first one, x is \"%s\", with marks between the thousands. "
                + "Write it without them.";
        for (String cell : List.of("1,234.5", "1.234,5", "1,234,567", "1 234", "1'234.5")) {
            for (String separator : List.of("\t", ";")) {
                Table table = Tables.read("x" + separator + "y\n" + cell + separator + "5\n" + cell + separator + "6\n");
                assertThat(String.valueOf(table.form().separator())).as(cell).isEqualTo(separator);
                assertThat(table.choice()).isEmpty();
                assertThat(Tables.said(table.noChoice())).isEqualTo(said.formatted(cell));
            }
        }
        assertThat(Tables.said(Tables.read("x\ty\n1,234\t5\n2,345\t6\n").noChoice())).contains("read in two ways");
        assertThat(Tables.said(Tables.read("x\ty\na\t5\nb\t6\n1,234.5\t6").noChoice())).startsWith("There are no two");
        assertThat(Tables.read("1,234.5\t2,345.5\n2,345.5\t3\n").form().hasHeading()).isFalse();
    }

    @Test
    void a_mark_between_thousands_is_never_the_decimal_mark_of_other_cells() {
        Table point = Tables.read("x;y;z\n1,234;5;1\n2,345.5;6;2.5\n3,456;8;3\n");
        assertThat(point.form().mark()).isEqualTo('.');
        assertThat(chosen("x;y;z\n1,234;5;1\n2,345.5;6;2.5\n3,456;8;3\n")).containsExactly("y", "z");
        assertThat(point.told()).extracting(Tables::said).containsExactly("Line 2: x is \"1,234\", which could be read in "
                + "two ways. Write it without marks between the thousands.");
        Table comma = Tables.read("x\ty\n1.234\t5\n2.345\t6\n3.456,5\t8\n");
        assertThat(comma.form().mark()).isEqualTo(',');
        assertThat(comma.choice()).isEmpty();
    }

    @Test
    void where_a_comma_may_stand_between_thousands_and_is_read_as_a_decimal_mark_that_is_told() {
        Table unclear = Tables.read("x;y\n1,234;5\n2,345;6\n");
        assertThat(unclear.told()).extracting(Tables::said).containsExactly("In line 2, \"1,234\" was read as 1.234: "
                + "commas were taken for decimal marks. If they stand between thousands, leave them out.");
        assertThat(unclear.isDoubtful()).isTrue();
        for (String clear : List.of("x;y\n1,234;5\n0,345;6\n", "x;y\n1,234;5\n2,5;6\n", "x;y\n1.5;5\n2.5;6\n")) {
            assertThat(Tables.read(clear).told()).as(clear).isEmpty();
            assertThat(Tables.read(clear).isDoubtful()).isFalse();
        }
        assertThat(Tables.read("x;y\n1,234;5\n", TableWish.NONE.withMark(',')).told()).as("it was said").isEmpty();
    }
}
