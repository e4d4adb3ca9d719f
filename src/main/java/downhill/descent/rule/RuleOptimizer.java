package downhill.descent.rule;

import downhill.plugin.Equation;
import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;

/// A written rule at work: its lines, from top to bottom, for each weight by itself. Δw is what w is after them, less what
/// it was before.
///
/// A number that isn't one (0/0 in a line) goes where it leads: the run ends before w would be none.
public final class RuleOptimizer implements Optimizer<RuleMemory> {

    private static final int G = Rule.GIVEN.indexOf("g");
    private static final int H = Rule.GIVEN.indexOf("h");
    private static final int A = Rule.GIVEN.indexOf("a");
    private static final int T = Rule.GIVEN.indexOf("t");
    private static final int W = Rule.GIVEN.indexOf("w");
    private static final int N = Rule.GIVEN.indexOf("N");

    private final OwnRule origin;
    private final Program program;
    private final double[] settings;

    /// @param settings their values, in the rule's order; not changed any more
    RuleOptimizer(OwnRule origin, Program program, double[] settings) {
        this.origin = origin;
        this.program = program;
        this.settings = settings;
    }

    /// What it was made from; a caller that keeps it need not read and compile the text again.
    public OwnRule origin() {
        return origin;
    }

    @Override
    public RuleMemory memory(Vector start) {
        double[][] slots = new double[start.size()][];
        for (int weight = 0; weight < slots.length; weight++) {
            double[] values = program.slots(settings);
            values[W] = start.get(weight);
            slots[weight] = values.clone();
            for (int state = 0; state < program.states(); state++) {
                slots[weight][program.state(state)] = program.start(state, values);
            }
        }
        return memory(slots);
    }

    @Override
    public Step<RuleMemory> step(Here here, double rate, RuleMemory memory) {
        double[][] slots = before(here, rate, memory);
        for (double[] values : slots) {
            program.run(values);
        }
        return new Step<>(vector(slots, W).minus(here.point()), memory(slots));
    }

    /// The lines up to the one that gives w for the last time: what leads to the step. What a rule works out after it is
    /// for the step that follows.
    @Override
    public List<Equation> working(Here here, double rate, RuleMemory memory) {
        double[][] slots = before(here, rate, memory);
        List<Equation> equations = new ArrayList<>();
        Rule rule = origin.rule();
        int move = rule.move();
        for (int index = 0; index <= move; index++) {
            Line line = rule.lines().get(index);
            Equation numbers = new Equation(line.name(), line.formula().source(), here.point().zero());
            for (String name : line.formula().variables()) {
                numbers = numbers.with(name, vector(slots, program.slot(name)));
            }
            for (double[] values : slots) {
                program.run(index, values);
            }
            Vector result = vector(slots, program.slot(line.name()));
            // The run adds Δw to w, which may round differently: what is shown is what the run has.
            Vector shown = index < move ? result : here.point().plus(result.minus(here.point()));
            equations.add(new Equation(line.name(), line.formula().source(), shown, numbers.values()));
        }
        return equations;
    }

    /// The slots of each weight as they are before the first line.
    private double[][] before(Here here, double rate, RuleMemory memory) {
        double[][] slots = new double[here.point().size()][];
        for (int weight = 0; weight < slots.length; weight++) {
            double[] values = program.slots(settings);
            values[G] = here.gradient().get(weight);
            values[H] = weight == 0 ? here.curvature().ww() : here.curvature().bb();
            values[A] = rate;
            values[T] = here.t();
            values[W] = here.point().get(weight);
            values[N] = here.steps();
            for (int state = 0; state < program.states(); state++) {
                values[program.state(state)] = memory.states().get(state).get(weight);
            }
            slots[weight] = values;
        }
        return slots;
    }

    private RuleMemory memory(double[][] slots) {
        Vector[] states = new Vector[program.states()];
        for (int state = 0; state < states.length; state++) {
            states[state] = vector(slots, program.state(state));
        }
        return new RuleMemory(List.of(states));
    }

    private static Vector vector(double[][] slots, int slot) {
        return slots.length == 1 ? Vector.of(slots[0][slot]) : Vector.of(slots[0][slot], slots[1][slot]);
    }
}
