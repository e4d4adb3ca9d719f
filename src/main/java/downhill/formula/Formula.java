package downhill.formula;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A parsed formula: what was typed, what it means, its derivatives, and its values.
///
/// Its values are those of the formula as typed; printing and differentiating start from the simplified form.
public final class Formula {

    /// The longest text that is read, in UTF-16 units.
    public static final int GREATEST_LENGTH = 2_000;

    /// The deepest nesting that is read: parentheses, bars, functions, roots and exponents inside one another.
    public static final int GREATEST_DEPTH = 100;

    private final String source;
    private final Expression typed;
    private final Expression simplified;
    private final Set<String> variables;
    private final LossCode code;

    private Formula(String source, Expression typed, Expression simplified) {
        this.source = source;
        this.typed = typed;
        this.simplified = simplified;
        variables = new Walk(typed).variables();
        this.code = new LossCode(typed);
    }

    /// A simplified expression as a formula.
    static Formula of(Expression simplified) {
        return new Formula(text(simplified), simplified, simplified);
    }

    /// Reads a loss: a formula in the weights w and b, and, inside `mean(…)` and `sum(…)`, the columns of data x and y;
    /// `L(w) =` or `L(w, b) =` may stand in front.
    public static Parsed parse(String text) {
        return parse(text, Names.OF_LOSSES);
    }

    /// Reads a formula in exactly these variables. A variable hides a function or constant of the same name.
    public static Parsed parse(String text, Set<String> variables) {
        return parse(text, variables, true);
    }

    /// Reads a formula that nobody gets back as text, such as a line of a step's working: it need not read back as written,
    /// which takes several times as long to find out as reading it.
    public static Parsed parseUnwritten(String text, Set<String> variables) {
        return parse(text, variables, false);
    }

    private static Parsed parse(String text, Set<String> variables, boolean isWritten) {
        try {
            Names names = new Names(variables);
            Expression typed = read(text, names);
            var workbench = new Workbench();
            Expression simplified = new Simplified(workbench).of(typed);
            if (isWritten && !readsBack(simplified, workbench, names)) {
                throw new SyntaxRefusal(0, text.length(), SyntaxProblem.NOT_WRITTEN_BACK,
                        Integer.toString(GREATEST_LENGTH), Integer.toString(GREATEST_DEPTH));
            }
            return new Parsed.Good(new Formula(text, typed, simplified));
        } catch (SyntaxRefusal refusal) {
            return new Parsed.Bad(refusal.error());
        }
    }

    private static Expression read(String text, Names names) {
        if (text.length() > GREATEST_LENGTH) {
            throw new SyntaxRefusal(GREATEST_LENGTH, text.length() - GREATEST_LENGTH, SyntaxProblem.TOO_LONG,
                    Integer.toString(GREATEST_LENGTH));
        }
        return new Parser(new Cursor(new Scanner(text, names).tokens(), names.columns())).formula();
    }

    /// Whether what is written of it is read as the very same: on one workbench, the same object.
    private static boolean readsBack(Expression simplified, Workbench workbench, Names names) {
        try {
            return new Simplified(workbench).of(read(text(simplified), names)) == simplified;
        } catch (SyntaxRefusal refusal) {
            return false;
        }
    }

    /// As typed; of a derivative, its [#text()].
    public String source() {
        return source;
    }

    /// The tree of what was typed, nothing reordered.
    public Expression typed() {
        return typed;
    }

    /// The simplified tree. Equal parts may be the same object.
    public Expression expression() {
        return simplified;
    }

    /// The variables that occur in what was typed, sorted.
    public Set<String> variables() {
        return variables;
    }

    /// The simplified formula on one line, as a person would write it: w⁴ − 3w² + w + 4. It parses back to an equal
    /// expression; only a derivative may be longer or nested deeper than is read, and the longest end with ….
    public String text() {
        return text(simplified);
    }

    private static String text(Expression expression) {
        var ink = new TextInk();
        new Printer(ink).print(expression);
        return ink.line();
    }

    /// The same to typeset.
    public List<Piece> typeset() {
        var ink = new PieceInk();
        new Printer(ink).print(simplified);
        return ink.pieces();
    }

    /// The exact derivative with respect to one variable, simplified; at kinks it follows the rules of [Slopes].
    public Formula derivative(String variable) {
        var workbench = new Workbench();
        Expression slope = new Derivative(workbench, variable).of(new Simplified(workbench).of(simplified));
        return of(slope);
    }

    /// Whether it cannot be worked out without data: it has a `mean(…)` or `sum(…)` with a column inside, or any `sum(…)`.
    public boolean overRows() {
        return code.goesOverRows();
    }

    /// Made ready to be worked out many times.
    ///
    /// @throws IllegalStateException if it has other variables than w and b, or needs data
    public Compiled compile() {
        return code.alone();
    }

    /// Made ready to be worked out many times over these data. The code is made once for all data. Of many rows the sums are
    /// made once where the loss is a polynomial in w and b: to more than twelve digits the same, at the cost of one row.
    ///
    /// @throws IllegalStateException if it has other variables than w and b outside of `mean(…)` and `sum(…)`
    /// @throws IllegalArgumentException if it needs data and there are none
    public Compiled compile(Columns data) {
        return code.over(data);
    }

    /// The same, but going over all rows every time, whatever the formula: to the last bit what
    /// [#value(Map, Columns)] gives.
    public Compiled compileRowByRow(Columns data) {
        return code.rowByRow(data);
    }

    /// Made ready to be worked out many times for variables in this order.
    ///
    /// @throws IllegalArgumentException if a variable that occurs is missing from the list, or it goes over data
    public MultiFunction compile(List<String> order) {
        if (!order.containsAll(variables()) || overRows()) {
            throw new IllegalArgumentException("no place for one of " + variables() + " among " + order);
        }
        var graph = new Graph();
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i), graph.argument(i));
        }
        return HiddenClass.of(Tape.of(graph, new Lowering(graph, places).of(typed)));
    }

    /// The variables that decide which part an `if` gives, sorted; none where there is no `if`.
    public Set<String> deciding() {
        return new Walk(typed).deciding();
    }

    /// What was typed as it is for certain numbers, every `if` decided.
    ///
    /// @throws IllegalArgumentException if a variable that occurs has no value
    public Chosen chosen(Map<String, Double> variables) {
        return new Chooser(variables).chosen(typed);
    }

    /// Its value, worked out by walking the tree.
    /// @throws IllegalArgumentException if a variable that occurs has no value, or it goes over data
    public double value(Map<String, Double> given) {
        return value(given, Columns.NONE);
    }

    /// The same over these data, the rows in their order. A row whose inside is not a number makes the whole not one.
    ///
    /// @throws IllegalArgumentException if a variable that occurs has no value, or it goes over data and there are none
    public double value(Map<String, Double> given, Columns data) {
        return new Interpreter(given, data).of(typed);
    }
}
