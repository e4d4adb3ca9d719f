package downhill.descent.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// No row is dropped in silence.
class SkippedRowTest {

    private static final String DAMAGED = """
            x,y
            1,2
            ,3
            4

            5,abc
            "6
            ",7,extra
            8,9,,
            1e999,1
            10,"1,234"
            ,
            11,12
            """;

    @Test
    void rows_that_cannot_be_used_are_named_by_line_with_the_reason() {
        Picking.Good picked = Tables.pick(Tables.read(DAMAGED), "x", "y");
        assertThat(Tables.x(picked.data())).containsExactly(1.0, 8.0, 11.0);
        assertThat(picked.skipped().stream().map(row -> Tables.said(row.said()))).containsExactly(
                "Line 3: x is empty.",
                "Line 4: the row ends before y.",
                "Line 6: y is \"abc\", which is not a number.",
                "Line 7: there is something behind y, which is the last column.",
                "Line 10: x is 1e999, which is too large.",
                "Line 11: y is \"1,234\", which could be read in two ways. Write it without marks between the thousands.",
                "Line 12: x is empty.");
    }

    @Test
    void all_rows_are_accounted_for() {
        Table table = Tables.read(DAMAGED);
        Picking.Good picked = Tables.pick(table, "x", "y");
        assertThat(picked.data().rows() + picked.skipped().size()).isEqualTo(table.rows()).isEqualTo(10);
    }

    @Test
    void where_no_row_can_be_used_the_first_one_says_why() {
        assertThat(Tables.noRow("x,y\na,1\nb,2\n", "x", "y"))
                .isEqualTo("No row can be used. In line 2, the first one, x is \"a\", which is not a number.");
        assertThat(Tables.noRow("x,y\n1,\n", "x", "y"))
                .isEqualTo("No row can be used. In line 2, the first one, y is empty.");
        assertThat(Tables.noRow("x,y\n1\n", "x", "y"))
                .isEqualTo("No row can be used. Line 2, the first one, ends before y.");
        assertThat(Tables.noRow("x,y\n1,1e999\n", "x", "y"))
                .isEqualTo("No row can be used. In line 2, the first one, y is 1e999, which is too large.");
        assertThat(Tables.noRow("x,y\n1,5,2,5\n", "x", "y")).as("decimal commas between commas").isEqualTo(
                "No row can be used. In line 2, the first one, there is something behind y, which is the last column.");
    }

    @Test
    void long_and_strange_cells_are_quoted_in_short() {
        SkippedRow row = SkippedRow.of(3, SkipReason.NOT_A_NUMBER, "x", "a\n\tb" + "😀".repeat(100));
        assertThat(row.cell()).startsWith("a b😀").endsWith("😀…");
        assertThat(row.cell().codePointCount(0, row.cell().length())).isEqualTo(40);
    }

    @Test
    void only_rows_that_are_meant_are_looked_at() {
        Table table = Tables.read("set,x,y\nI,1,2\nII,3,\nI,,4\nI,5,6\n");
        List<TableColumn> columns = table.columns();
        Picking picked = table.pick(new TableChoice(columns.get(1), columns.get(2)), columns.get(0), "I", () -> false);
        Picking.Good good = (Picking.Good) picked;
        assertThat(Tables.x(good.data())).containsExactly(1.0, 5.0);
        assertThat(good.skipped()).extracting(SkippedRow::line).containsExactly(4L);
        assertThat(table.pick(new TableChoice(columns.get(1), columns.get(2)), columns.get(0), "III", () -> false))
                .isInstanceOf(Picking.Bad.class);
    }

    @Test
    void equal_points_and_constant_columns_break_nothing() {
        Picking.Good picked = Tables.pick(Tables.read("x,y\n5,1\n5,1\n5,1\n"));
        assertThat(picked.data().rows()).isEqualTo(3);
        assertThat(Tables.x(picked.data())).containsOnly(5.0);
        assertThat(Tables.pick(Tables.read("x,y\n5,1\n"), "x", "x").data().points().y(0)).isEqualTo(5);
    }
}
