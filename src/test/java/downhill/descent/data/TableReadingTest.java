package downhill.descent.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How a table is written is found out.
class TableReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"x,y\n1.5,2\n3,4\n", "x;y\n1.5;2\n3;4", "x\ty\r\n1.5\t2\r\n3\t4\r\n", "x;y\r1,5;2\r3;4\r",
        "x\ty\n1,5\t2\n3\t4\n", "\"x\",\"y\"\n\"1.5\",\"2\"\n\n\"3\",\"4\"\n", "\uFEFFx,y\n1.5,2\n3,4",
            " x , y \n 1.5 , 2\n3 ,4"})
    void separators_decimal_marks_quotes_and_line_ends_are_found(String text) {
        Table table = Tables.read(text);
        assertThat(table.columns()).extracting(TableColumn::name).containsExactly("x", "y");
        Picking.Good picked = Tables.pick(table);
        assertThat(Tables.x(picked.data())).containsExactly(1.5, 3.0);
        assertThat(Tables.y(picked.data())).containsExactly(2.0, 4.0);
        assertThat(picked.skipped()).isEmpty();
        assertThat(picked.data().name()).isEqualTo("table");
        assertThat(table.rows()).isEqualTo(2);
    }

    @Test
    void commas_within_numbers_do_not_hide_the_semicolons_between_them() {
        Table table = Tables.read("1,5;2,25\n3,5;4,25\n");
        assertThat(table.form()).isEqualTo(new TableForm(';', false, ','));
        assertThat(Tables.y(Tables.pick(table).data())).containsExactly(2.25, 4.25);
    }

    @Test
    void semicolons_within_texts_do_not_hide_the_commas_between_cells() {
        Table table = Tables.read("note,x,y\na;b,1,2\n\"c;d;e, f\",3,4\ng,5,6\n");
        assertThat(table.form().separator()).isEqualTo(',');
        assertThat(table.columns()).hasSize(3);
        assertThat(Tables.x(Tables.pick(table).data())).containsExactly(1.0, 3.0, 5.0);
    }

    @Test
    void a_first_row_with_a_number_is_a_point() {
        Table table = Tables.read("1,2\n3,4\n");
        assertThat(table.form().hasHeading()).isFalse();
        assertThat(table.columns()).extracting(TableColumn::name).containsExactly("#1", "#2");
        assertThat(Tables.pick(table).data().rows()).isEqualTo(2);
    }

    @Test
    void what_is_found_can_be_said_otherwise() {
        Table years = Tables.read("2019,2020\n1,2\n3,4\n", TableWish.NONE.withHeading(true));
        assertThat(years.columns()).extracting(TableColumn::name).containsExactly("2019", "2020");
        assertThat(years.rows()).isEqualTo(2);
        Table point = Tables.read("a,b\n1,2\n", TableWish.NONE.withHeading(false));
        assertThat(Tables.pick(point).skipped()).extracting(SkippedRow::line).containsExactly(1L);
        assertThat(Tables.read("1;2,3;4\n5;6,7;8\n", TableWish.NONE.withSeparator(',')).columns()).hasSize(2);
        Table comma = Tables.read("1,234\t5,678\n2,345\t6,789", TableWish.NONE.withMark(','));
        assertThat(Tables.x(Tables.pick(comma).data())).containsExactly(1.234, 2.345);
    }

    @Test
    void a_title_above_the_table_is_a_row_that_is_named() {
        Table table = Tables.read("My measurements\nx,y\n1,2\n3,4\n");
        assertThat(table.columns()).hasSize(2);
        Picking.Good picked = Tables.pick(table);
        assertThat(Tables.x(picked.data())).containsExactly(1.0, 3.0);
        assertThat(picked.skipped()).extracting(SkippedRow::line).containsExactly(2L);
    }

    @Test
    void names_are_made_usable() {
        Table table = Tables.read("x,,x,\"a\nb\",x (2),  \n1,2,3,4,5,6\n");
        assertThat(table.columns()).extracting(TableColumn::name).containsExactly("x", "#2", "x (2)", "a b", "x (2) (2)",
                "#6");
        assertThat(Tables.pick(table, "x", "#6").data().points().y(0)).isEqualTo(6);
        assertThat(ColumnNames.of(List.of("a".repeat(100), "a".repeat(100)), 3)).containsExactly("a".repeat(60) + "…",
                "a".repeat(60) + "… (2)", "#3");
    }

    @Test
    void a_column_is_found_by_name_or_number() {
        Table table = Tables.read("Time,3,y,Y\n1,2,3,4\n", TableWish.NONE.withHeading(true));
        assertThat(table.find("Time").orElseThrow().number()).isEqualTo(1);
        assertThat(table.find(" time ").orElseThrow().number()).isEqualTo(1);
        assertThat(table.find("3").orElseThrow().number()).as("a name comes first").isEqualTo(2);
        assertThat(table.find("4").orElseThrow().name()).isEqualTo("Y");
        assertThat(table.find("Y").orElseThrow().number()).isEqualTo(4);
        assertThat(table.find("5")).isEmpty();
        assertThat(table.find("0")).isEmpty();
        assertThat(Tables.said(table.unknown("z")))
                .isEqualTo("There is no column z: choose one of Time; 3; y; Y, or a number from 1 to 4.");
    }

    @Test
    void a_column_is_found_without_its_unit_or_by_how_its_name_begins_where_only_one_fits() {
        Table table = Tables.read("Distance (Mpc),distance error (Mpc),speed [km/s],spin,Speed-up,12 noon\n1,2,3,4,5,6\n",
                TableWish.NONE.withHeading(true));
        assertThat(table.find("distance").orElseThrow().number()).as("without its unit").isEqualTo(1);
        assertThat(table.find("SPEED").orElseThrow().number()).isEqualTo(3);
        assertThat(table.find("distance e").orElseThrow().number()).as("as it begins").isEqualTo(2);
        assertThat(table.find("Spi").orElseThrow().number()).isEqualTo(4);
        assertThat(table.find("1").orElseThrow().number()).as("a number before a beginning").isEqualTo(1);
        assertThat(table.find("12").orElseThrow().number()).isEqualTo(6);
        assertThat(table.find("error")).as("not amid a name").isEmpty();
        assertThat(table.find(" ")).isEmpty();
        assertThat(table.find("spee")).isEmpty();
        assertThat(Tables.said(table.unknown("spee"))).isEqualTo("More than one column can be meant by spee: "
                + "speed [km/s]; Speed-up. Write more of its name, or a number from 1 to 6.");
        Table alike = Tables.read("t (s),t (min),T\n1,2,3\n", TableWish.NONE.withHeading(true));
        assertThat(alike.find("t").orElseThrow().number()).as("a whole name before units").isEqualTo(3);
        assertThat(alike.find("t (").isPresent()).isFalse();
    }

    @Test
    void the_first_columns_that_vary_are_chosen() {
        assertThat(chosen("n,name,same,a,b\n1,u,5,3,4\n2,v,5,6,7\n")).containsExactly("a", "b");
        assertThat(chosen("n,a\n1,3\n2,4\n")).as("counting is better than nothing").containsExactly("n", "a");
        assertThat(chosen("same,a\n5,3\n5,4\n")).as("so is a constant").containsExactly("same", "a");
        assertThat(Tables.read("name,a\nu,3\nv,4\n").choice()).isEmpty();
        assertThat(Tables.read("name,a\nu,3\nv,4\n").numericColumns()).extracting(TableColumn::name).containsExactly("a");
    }

    private static List<String> chosen(String text) {
        TableChoice choice = Tables.read(text).choice().orElseThrow();
        return List.of(choice.x().name(), choice.y().name());
    }

    @Test
    void encodings_are_found_and_guesses_are_told() {
        String korean = "온도,압력\n1,2\n3,4\n";
        String western = "Größe,Länge\n1,2\n3,4\n";
        assertNames(korean.getBytes(StandardCharsets.UTF_8), "온도", "");
        assertNames(("\uFEFF" + korean).getBytes(StandardCharsets.UTF_16LE), "온도", "");
        assertNames(("\uFEFF" + korean).getBytes(StandardCharsets.UTF_16BE), "온도", "");
        assertNames(korean.getBytes(Charset.forName("x-windows-949")), "온도",
                "It was read as Korean text (code page 949), because it isn't UTF-8.");
        assertNames("temp(℃),y\n1,2\n".getBytes(Charset.forName("x-windows-949")), "temp(℃)",
                "It was read as Korean text (code page 949), because it isn't UTF-8.");
        assertNames(western.getBytes(Charset.forName("windows-1252")), "Größe",
                "It was read as Western text (code page 1252), because it isn't UTF-8.");
        assertNames("t in °C,y\n1,2\n".getBytes(Charset.forName("windows-1252")), "t in °C",
                "It was read as Western text (code page 1252), because it isn't UTF-8.");
        assertNames("Änderung €,y\n1,2\n".getBytes(Charset.forName("windows-1252")), "Änderung €",
                "It was read as Western text (code page 1252), because it isn't UTF-8.");
    }

    private static void assertNames(byte[] bytes, String first, String told) {
        Table table = Tables.read(bytes, TableWish.NONE);
        assertThat(table.columns().getFirst().name()).isEqualTo(first);
        assertThat(table.encoding().told().map(Tables::said).orElse("")).isEqualTo(told);
    }

    @Test
    void the_first_rows_can_be_shown() {
        Table table = Tables.read("x,y\n" + "1,2\n".repeat(50));
        assertThat(table.preview()).hasSize(20).containsOnly(List.of("1", "2"));
        assertThat(table.rows()).isEqualTo(50);
    }
}
