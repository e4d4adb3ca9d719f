package downhill.descent.optimizer;

import downhill.plugin.Equation;
import downhill.plugin.Here;
import downhill.plugin.Step;
import downhill.plugin.Vector;

/// The start of an optimizer's working: the slope and the rate that its lines are about.
record Working(Here here, double rate) {

    static Working of(Here here, double rate) {
        return new Working(here, rate);
    }

    /// A line that gives something from the slope g.
    Equation line(String name, String formula, Vector result) {
        return new Equation(name, formula, result).with("g", here.gradient());
    }

    /// The last line, w = w − …, from the step that was made.
    ///
    /// @param taken what is taken from w, as a formula over a and whatever is added to the line
    Equation move(String taken, Step<?> step) {
        return moveWithoutRate(taken, step).with("a", rate);
    }

    /// The last line of a rule that has a step length of its own.
    ///
    /// @param taken what is taken from w, as a formula over whatever is added to the line
    Equation moveWithoutRate(String taken, Step<?> step) {
        return new Equation("w", "w - " + taken, here.point().plus(step.change()))
                .with("w", here.point());
    }

    /// The only line of a step of plain descent, w = w − a·g: what a rule falls back on.
    Equation plainMove(Step<?> step) {
        return move("a*g", step).with("g", here.gradient());
    }
}
