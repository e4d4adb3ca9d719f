package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Loss;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValleyTest {

    /// loss; start; bottom, worked out by hand or as a root of the derivative; how near
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            w^2                                   ; 3.265  ; 0                     ; 0
            w^2                                   ; 0      ; 0                     ; 0
            ½w^2                                  ; 0.04   ; 0                     ; 0
            5w^2                                  ; -1.5   ; 0                     ; 0
            0.1w^2                                ; 4      ; 0                     ; 0
            w^4 - 3w^2 + w + 4                    ; 1.8    ; 1.1309011226299860    ; 1e-14
            w^4 - 3w^2 + w + 4                    ; 0.2    ; 1.1309011226299860    ; 1e-14
            w^4 - 3w^2 + w + 4                    ; 0.1    ; -1.3008395659415772   ; 1e-14
            w^4 - 3w^2 + w + 4                    ; -2.2   ; -1.3008395659415772   ; 1e-14
            w^2/(1 + w^2)                         ; 4      ; 0                     ; 0
            w^2/(1 + w^2)                         ; 400    ; 0                     ; 0
            |w|                                   ; 2.1    ; 0                     ; 0
            |w|                                   ; 0      ; 0                     ; 0
            w^4/4 - 4w^3/3 + 2w^2                 ; 3.1    ; 0                     ; 0
            w^4/4 - 4w^3/3 + 2w^2                 ; 2      ; 0                     ; 0
            w^4/4 - 4w^3/3 + 2w^2                 ; -1     ; 0                     ; 0
            0.1w^2 + 1 - cos(3w)                  ; 4.4    ; 4.0965835853870914    ; 1e-14
            0.1w^2 + 1 - cos(3w)                  ; 2.9    ; 2.0487251273952283    ; 1e-14
            0.1w^2 + 1 - cos(3w)                  ; 0.9    ; 0                     ; 0
            0.1w^2 + 1 - cos(3w)                  ; -2.9   ; -2.0487251273952283   ; 1e-14
            sigmoid(8(w - 1)) + 0.02(w + 1)^2     ; 3.2    ; -1.0000225029784422   ; 1e-14
            (w - 1000000)^2                       ; 3      ; 1000000               ; 0
            (w - 1e8)^2                           ; 0      ; 1e8                   ; 0
            (w + 12345.678)^2                     ; 0.5    ; -12345.678            ; 1e-11
            1e6*(w - 0.3)^2                       ; 100    ; 0.3                   ; 1e-16
            1e-9*(w - 5)^2                        ; -3     ; 5                     ; 1e-15
            1e300*w^2                             ; 3      ; 0                     ; 0
            1e-300*w^2                            ; 3      ; 0                     ; 0
            w^2 + 1e12                            ; 0      ; 0                     ; 0
            (w - 3)^4                             ; -3     ; 3                     ; 0
            w^4 - 12w^3 + 54w^2 - 108w + 81       ; 0      ; 3                     ; 1e-3
            1 - e^(-(w/0.01)^2)/2 + 0.01w^2       ; 3      ; 0                     ; 0
            0.1w^2 - e^(-400(w - 1)^2)/2          ; 3      ; 0.9995001999624784    ; 1e-14
            1 - e^(-100(w - 2)^2)                 ; 2.3    ; 2                     ; 1e-14
            w^2 + 0.01sin(1000w)                  ; 3      ; 3.0011479923672635    ; 1e-14
            sin(w)                                ; 100    ; 98.960168588078488    ; 1e-13
            |w - 0.3|                             ; 3      ; 0.3                   ; 0
            |w - 0.3|                             ; -100   ; 0.3                   ; 0
            |w - 0.3|                             ; 0.3    ; 0.3                   ; 0
            1000|w - 0.123|                       ; 3      ; 0.123                 ; 0
            if(w < 0, -w, 2w)                     ; 3      ; 0                     ; 0
            if(w < 0, -w, 2w)                     ; 0      ; 0                     ; 0
            |w| + 0.1w^2                          ; 100    ; 0                     ; 0
            sqrt(|w|)                             ; 0.5    ; 0                     ; 0
            sqrt(|w|)                             ; 0      ; 0                     ; 0
            cbrt(w)^2                             ; -3     ; 0                     ; 0
            min((w - 2)^2, (w + 2)^2 + 1)         ; 0      ; 2                     ; 0
            min((w - 2)^2, (w + 2)^2 + 1)         ; -1     ; -2                    ; 0
            w - ln(w)                             ; 100    ; 1                     ; 0
            w - ln(w)                             ; 0.01   ; 1                     ; 0
            w^2 + 1/w^2                           ; -3     ; -1                    ; 1e-15
            softplus(w) + softplus(-w)            ; 100    ; 0                     ; 0
            e^(w^2)                               ; 20     ; 0                     ; 0
            tanh(w)^2                             ; 100    ; 0                     ; 0
            """)
    void the_bottom_of_a_valley_is_found(String loss, double start, double bottom, double near) {
        assertThat(Valley.under(Given.loss(loss), start)).hasValueCloseTo(bottom, within(near));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            e^(-w)                  ; 0      ; goes down for ever but never by much
            sigmoid(-w)             ; -2     ; goes down for ever but never by much
            -tanh(w)                ; 3      ; goes down until numbers run out of digits
            -atan(w)                ; 0      ; goes down for ever but never by much
            1/w^2                   ; 3      ; goes down for ever but never by much
            w                       ; 0      ; goes down without end
            -w^2                    ; 0.5    ; goes down without end
            w^3                     ; 2      ; goes down without end, beyond a shelf
            w^3                     ; 0      ; goes down without end, from the shelf itself
            ln(|w|)                 ; 3      ; goes down a pole
            -1/w^2                  ; 3      ; goes down a pole
            1/(w - 1)               ; 0.5    ; goes down a pole
            tan(w)                  ; 3      ; goes down a pole
            5                       ; 1      ; is flat
            0w                      ; 1      ; is flat
            relu(w - 1)             ; 0      ; is flat here
            tanh(w)^2               ; 400    ; is flat here, as far as numbers can tell
            -w^2                    ; 0      ; a hilltop
            cos(w)                  ; 0      ; a hilltop
            w^4 - 3w^2              ; 0      ; a hilltop
            -|w|                    ; 0      ; a hilltop
            ln(w)                   ; 3      ; the curve ends on the way
            sqrt(w)                 ; 3      ; the curve ends on the way
            sqrt(w)                 ; -1     ; there is no curve here
            e^(w^2)                 ; 100    ; the loss here is too large for a number
            """)
    void there_is_no_bottom_where_the_loss(String loss, double start, String why) {
        assertThat(Valley.under(Given.loss(loss), start)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            relu(w - 1)                 ; 3    ; 1
            relu(w - 1) + relu(-w)      ; 3    ; 1
            relu(w - 1) + relu(-w)      ; -3   ; 0
            relu(w - 1) - relu(-w)      ; 3    ; 1
            max(|w| - 1, 0)             ; -3   ; -1
            max(w - 1, 0)^2             ; 3    ; 1
            |w - 0.3| + |w - 0.7|       ; 3    ; 0.7
            |w - 0.3| + |w - 0.7|       ; -3   ; 0.3
            """)
    void a_ball_stops_at_the_near_edge_of_a_level_floor(String loss, double start, double edge) {
        assertThat(Valley.under(Given.loss(loss), start)).hasValueCloseTo(edge, within(2e-16));
    }

    @Test
    void a_ball_stops_at_the_foot_of_a_wall() {
        Loss loss = Given.loss("if(w > 1, (w - 1)^2 - 5, w^2)");
        assertThat(Valley.under(loss, 3)).hasValue(Math.nextUp(1.0));
        assertThat(Valley.under(loss, 0.9)).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"w^2", "w^4 - 3w^2 + w + 4", "w^2/(1 + w^2)", "|w|", "w^4/4 - 4w^3/3 + 2w^2",
        "0.1w^2 + 1 - cos(3w)", "sigmoid(8(w - 1)) + 0.02(w + 1)^2", "0.05w^2 + sin(2w) + 0.3cos(7w)",
        "|w - 0.3| + 0.2w^2 + sin(3w)", "ln(1 + (w - 2)^2) + 0.1|w|", "max(w^2 - 1, 0.5 - w, w/4)", "(w^2 - 4)^2 + w"})
    void no_point_on_the_way_is_lower_than_the_bottom(String formula) {
        Loss loss = Given.loss(formula);
        for (double start = -5; start <= 5; start += 0.37) {
            OptionalDouble found = Valley.under(loss, start);
            assertThat(found).as("from %s", start).isPresent();
            double bottom = found.getAsDouble();
            double rounding = 1e-12 * Math.abs(loss.value(start));
            for (int part = 0; part <= 1000; part++) {
                double between = start + (bottom - start) * part / 1000;
                assertThat(loss.value(between)).as("from %s, at %s", start, between)
                        .isGreaterThanOrEqualTo(loss.value(bottom) - rounding);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"w^4 - 3w^2 + w + 4", "0.1w^2 + 1 - cos(3w)", "|w - 0.3| + 0.2w^2 + sin(3w)"})
    void the_way_to_the_bottom_goes_down_all_along(String formula) {
        Loss loss = Given.loss(formula);
        for (double start = -5; start <= 5; start += 0.37) {
            double bottom = Valley.under(loss, start).getAsDouble();
            double before = loss.value(start);
            for (int part = 1; part <= 1000; part++) {
                double now = loss.value(start + (bottom - start) * part / 1000);
                assertThat(now).as("from %s, part %s", start, part).isLessThanOrEqualTo(before + 1e-12);
                before = now;
            }
        }
    }
}
