package downhill.picture;

import static org.assertj.core.api.Assertions.fail;

import downhill.descent.CatalogueLoss;
import downhill.descent.CompiledLosses;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.Optional;

/// A moment of a descent as tests ask for it: a scenario, where in it, and how it is looked at.
record Moment(Scenario scenario, double nudge, Playhead head, Mode mode, boolean follows) {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();

    /// Plain gradient descent, 30 steps, at its start.
    static Moment of(String loss, double start, double rate) {
        return of(loss, "gradient-descent", start, rate);
    }

    static Moment of(String loss, String optimizer, double start, double rate) {
        return of(Scenario.of(loss, rate, Vector.of(start), 30).withOptimizer(optimizer));
    }

    static Moment of(CatalogueLoss loss) {
        return of(loss.scenario()).nudge(loss.nudge());
    }

    static Moment of(Scenario scenario) {
        return new Moment(scenario, 0.1, Playhead.at(0), Mode.EXACT, true);
    }

    Moment at(int step) {
        return new Moment(scenario, nudge, Playhead.at(step), mode, follows);
    }

    /// At the end of a phase.
    Moment at(int step, Phase phase) {
        return new Moment(scenario, nudge, new Playhead(step, phase.ordinal() + 1), mode, follows);
    }

    Moment in(Mode other) {
        return new Moment(scenario, nudge, head, other, follows);
    }

    /// In the view of the start, wherever the run goes.
    Moment staying() {
        return new Moment(scenario, nudge, head, mode, false);
    }

    Moment steps(int count) {
        return new Moment(scenario.withSteps(count), nudge, head, mode, follows);
    }

    Moment nudge(double width) {
        return new Moment(scenario, width, head, mode, follows);
    }

    Run run() {
        return switch (CompiledLosses.prepared(scenario, OPTIMIZERS)) {
            case Preparation.Ready ready -> Run.of(ready.descent());
            case Preparation.Refused(var complaint) -> fail(complaint.toString());
            case Preparation.Unreadable(var error) -> fail(error.toString());
            case Preparation.UnreadableRule(var error) -> fail(error.toString());
        };
    }

    Frame frame() {
        Run run = run();
        Viewport home = Views.home(scenario, run.descent().loss());
        int step = Math.min(head.step(), run.length());
        return Frame.of(run, head, follows ? Views.following(home, run, step) : home, mode, nudge);
    }

    /// With its step hidden and something guessed of it.
    Frame asked(Quantity quantity, double... guess) {
        Run whole = run();
        int step = head.step();
        Run shown = whole.upTo(step);
        Viewport view = Views.following(Views.home(scenario, whole.descent().loss()), shown, step);
        return Frame.of(shown, head, view, mode, nudge).with(new Prediction(true, whole.length(), quantity,
                guess(quantity, guess), whole.working(step)));
    }

    private static Optional<Guess> guess(Quantity quantity, double... numbers) {
        return switch (numbers.length) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Guess(quantity, numbers[0]));
            default -> Optional.of(new Guess(quantity, Vector.of(numbers[0], numbers[1])));
        };
    }

    /// In a view of one's own.
    Frame frame(Viewport view) {
        return Frame.of(run(), head, view, mode, nudge);
    }

    static Loss loss(String formula) {
        return of(formula, 1, 0.1).run().descent().loss();
    }
}
