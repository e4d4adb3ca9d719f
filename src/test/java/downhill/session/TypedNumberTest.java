package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Complaint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.15,        0.15
            .5,          0.5
            5.,          5
            ' 2 ',       2
            -3,          -3
            −3.25,       -3.25
            1e-3,        0.001
            1E3,         1000
            2.5e+2,      250
            1/3,         0.3333333333333333
            2 pi,        6.283185307179586
            2^-3,        0.125
            sqrt(2),     1.4142135623730951
            10⁻⁸,        1e-8
            1.23·10⁷,    1.23e7
            ½,           0.5
            """)
    void reads_what_people_type_and_what_we_write(String text, double value) {
        assertThat(TypedNumber.read(text)).isEqualTo(new TypedNumber.Good(value));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',          number.empty
            '   ',       number.empty
            abc,         number.unreadable
            w,           number.unreadable
            0.1.2,       number.unreadable
            1/,          number.unreadable
            1/0,         number.infinite
            1e999,       number.unreadable
            log(-1),     number.infinite
            """)
    void says_what_is_wrong_with_anything_else(String text, String key) {
        assertThat(TypedNumber.read(text)).isInstanceOfSatisfying(TypedNumber.Bad.class,
                bad -> assertThat(bad.complaint().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0,15;        0.15
            1,5e-3;      1.5e-3
            ' 3,14 ';    3.14
            """)
    void proposes_a_point_for_a_comma(String text, String proposal) {
        assertThat(TypedNumber.read(text))
                .isEqualTo(new TypedNumber.Bad(Complaint.of("number.comma", proposal)));
    }
}
