package downhill.cli;

import downhill.descent.Descent;
import downhill.descent.Ending;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.export.Format;
import downhill.picture.Playhead;
import downhill.scene.Scene;
import java.nio.file.Path;
import java.util.OptionalInt;

/// What is written to a file, checked: whether that format can show it, and that the run has what is asked for.
///
/// @param showing what to show
/// @param descent the same, ready to run
/// @param step the step that was named, if one was
record Rendering(Showing showing, Descent descent, OptionalInt step) {

    /// The step of a picture where none is asked for: far enough to have a past.
    private static final int TELLING_STEP = 2;
    private static final Path INSTEAD_OF_WINDOW = Path.of("downhill.gif");

    LaunchRequest to(Target target, Print print) {
        print.allowedFor(target, showing);
        switch (target.format()) {
            case GIF -> showing.size().ifPresent(Size::animated);
            case PNG, SVG, CSV, MARKDOWN, LATEX, PDF, HTML -> {
            }
        }
        Run run = run(descent);
        step.ifPresent(wanted -> within(wanted, run));
        boolean fromStart = target.format() == Format.GIF || target.format() == Format.PDF
                || target.format() == Format.HTML;
        int usual = fromStart ? 0 : Math.min(TELLING_STEP, run.length());
        Playhead there = showing.scene().head();
        boolean isSomewhere = step.isEmpty() && !fromStart && !there.equals(Playhead.at(0));
        Scene scene = showing.lesson().isPresent() ? showing.scene()
                : showing.scene().at(isSomewhere ? there.within(run.length()) : Playhead.at(step.orElse(usual)));
        return new LaunchRequest.Render(showing.at(scene), run, target.file(), target.format(), print.window(),
                print.scale().orElse(1), print.worksheet());
    }

    /// The animation from the step on that the window would have opened at.
    static LaunchRequest insteadOfWindow(LaunchRequest.Open open) {
        Showing showing = open.showing();
        Rendering animated = new Rendering(showing.withSize(showing.size().filter(Size::canBeAnimated)),
                open.run().descent(), OptionalInt.of(showing.scene().head().step()));
        return animated.to(Target.read(INSTEAD_OF_WINDOW.toString()), Print.usual());
    }

    /// At the step that was named, if one was.
    static Showing at(Showing showing, OptionalInt step) {
        return step.isPresent() ? showing.at(showing.scene().at(Playhead.at(step.getAsInt()))) : showing;
    }

    /// Its run, unless a plug-in failed.
    static Run run(Descent descent) {
        Run run = Runner.run(descent);
        if (run.ending() instanceof Ending.Failed failed) {
            throw new Refused(Refusal.at(Option.OPTIMIZER, failed.why()));
        }
        return run;
    }

    static void within(int step, Run run) {
        if (step > run.length()) {
            boolean ended = run.length() < run.descent().steps();
            throw new Refused(Refusal.at(Option.STEP, ended ? "cli.step.ended" : "cli.step.beyond", step,
                    run.length()));
        }
    }
}
