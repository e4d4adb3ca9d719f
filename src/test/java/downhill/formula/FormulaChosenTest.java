package downhill.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a formula with choices is for certain numbers.
class FormulaChosenTest {

    private static Chosen chosen(String formula, double c) {
        return switch (Formula.parse(formula, Set.of("c", "x"))) {
            case Parsed.Good(Formula good) -> good.chosen(Map.of("c", c, "x", 7.0));
            case Parsed.Bad(var error) -> throw new IllegalArgumentException(error.toString());
        };
    }

    private static List<String> facts(Chosen chosen) {
        return chosen.because().stream().map(fact -> name(fact.left()) + fact.sign() + name(fact.right())).toList();
    }

    private static String name(Expression expression) {
        return switch (expression) {
            case Expression.Variable(var name) -> name;
            case Expression.Number(double value) -> Numerals.plain(value);
            case Expression.Constant _, Expression.Sum _, Expression.Product _, Expression.Negative _,
                    Expression.Inverse _, Expression.Power _, Expression.Call _, Expression.Aggregate _,
                    Expression.If _ -> "…";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "if(c > 0, 1, if(c < 0, 2, 3)); 4; 1; c>0",
        "if(c > 0, 1, if(c < 0, 2, 3)); -4; 2; c<0",
        "if(c > 0, 1, if(c < 0, 2, 3)); 0; 3; c=0",
        "if(c <= 0, 1, 2); 0; 1; c≤0",
        "if(c <= 0, 1, 2); 1; 2; c>0",
        "if(c >= 0, 1, 2); 1; 1; c≥0",
        "if(c = 0, 1, 2); 1; 2; c≠0",
        "if(0 < c < 5, 1, 2); 3; 1; '0<c,c<5'",
        "if(0 < c < 5, 1, 2); 6; 2; 'c≥5'",
        "if(c < 0 or c > 5, 1, 2); 6; 1; 'c>5'",
        "if(c < 0 or c > 5, 1, 2); 3; 2; 'c≥0,c≤5'",
        "if(c > 0, if(x = 7, 1, 2), 3); 3; 1; 'c>0,x=7'",
    })
    void a_choice_is_the_part_that_holds_and_what_decided(String formula, double c, String part, String facts) {
        Chosen chosen = chosen(formula, c);
        assertThat(name(chosen.expression())).isEqualTo(part);
        assertThat(String.join(",", facts(chosen))).isEqualTo(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"if(c > 0, c + 1, x); 2; c", "if(c > 0, c + 1, x); -2; x"})
    void a_chosen_formula_names_only_what_still_occurs(String formula, double c, String variable) {
        assertThat(chosen(formula, c).variables()).containsExactly(variable);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"if(c > 0, 1, 2)"})
    void nothing_is_said_of_what_is_not_a_number(String formula) {
        Chosen chosen = chosen(formula, Double.NaN);
        assertThat(name(chosen.expression())).isEqualTo("2");
        assertThat(chosen.because()).isEmpty();
    }
}
