package downhill.descent.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumberTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "-1.5, -1.5", "+2., 2", ".5, 0.5", "' 7 ', 7", "1e3, 1000", "1.5E-2, 0.015", "−3, -3", "1e−2, 0.01",
        "'\u00A012\u202F', 12", "007, 7", "-0, -0.0", "1e-999, 0"})
    void a_number_is_read_as_what_it_is(String cell, double value) {
        assertThat(CellNumber.of(cell, '.')).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"'1,5', 1.5", "'-0,032', -0.032", "'1,5e2', 150", "12, 12", "',5', 0.5"})
    void the_decimal_mark_may_be_a_comma(String cell, double value) {
        assertThat(CellNumber.of(cell, ',')).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1a", "NaN", "Infinity", "0x1p3", "1d", "1f", "--1", "+-1", "1-", "1.2.3", "e5", "1e",
            "1e+",
        ".", "-", "1e5.", "$5", "5%", "2024-05-01", "1:30", "1/2", "1 2"})
    void what_java_or_a_person_might_take_for_a_number_is_none(String cell) {
        assertThat(CellNumber.of(cell, '.')).isNaN();
        assertThat(CellNumber.of(cell, ',')).isNaN();
        assertThat(CellNumber.reason(cell, '.')).isEqualTo(SkipReason.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.5", "1.234,5", "1 234", "1\u00A0234,5", "1'234.5", "-12,345,678"})
    void marks_between_thousands_are_refused_and_named(String cell) {
        assertThat(CellNumber.of(cell, '.')).isNaN();
        assertThat(CellNumber.reason(cell, '.')).isEqualTo(SkipReason.THOUSANDS);
        assertThat(CellNumber.reason(cell, ',')).isEqualTo(SkipReason.THOUSANDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "−1,000", "+999,999"})
    void what_may_be_a_mark_between_thousands_is_refused_rather_than_misread(String cell) {
        assertThat(CellNumber.of(cell, '.')).isNaN();
        assertThat(CellNumber.reason(cell, '.')).isEqualTo(SkipReason.GROUPED);
    }

    @Test
    void a_point_is_none_where_the_mark_is_a_comma() {
        assertThat(CellNumber.of("1.5", ',')).isNaN();
        assertThat(CellNumber.of("1.234,5", ',')).isNaN();
        assertThat(CellNumber.reason("1.234", ',')).isEqualTo(SkipReason.GROUPED);
    }

    @Test
    void nothing_and_too_much_have_reasons_of_their_own() {
        assertThat(CellNumber.reason(" \t\u00A0", '.')).isEqualTo(SkipReason.EMPTY);
        assertThat(CellNumber.of("1e999", '.')).isInfinite();
        assertThat(CellNumber.reason("1e999", '.')).isEqualTo(SkipReason.INFINITE);
    }
}
