package downhill.picture;

import downhill.descent.Catalogue;
import downhill.descent.Coordinate;
import downhill.descent.DataStart;
import downhill.descent.FormulaLoss;
import downhill.descent.Optimizers;
import downhill.descent.OutcomeMap;
import downhill.descent.Preparation;
import downhill.descent.Problem;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.descent.race.Comparison;
import downhill.descent.race.Race;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Whole pictures of runs of two weights, by name: at rest, in each phase, with data, of ends, and of several runs.
final class PlanePosters {

    private static final Optimizers INSTALLED = Optimizers.installed();

    private PlanePosters() {
    }

    static Map<String, BiConsumer<Page, Box>> all() {
        Map<String, BiConsumer<Page, Box>> posters = new LinkedHashMap<>();
        Moment tilted = Moment.of(Catalogue.find("tilted-valley").orElseThrow());
        posters.putAll(inEachPhase("tilted-valley", tilted.run(), tilted.scenario(), tilted.nudge()));
        Scenario hubble = fromData("hubble");
        posters.putAll(inEachPhase("hubble", run(hubble), hubble, 0.02));
        Scenario odds = fromData("o-rings").withSteps(5);
        posters.put("poster-o-rings-end", poster(run(odds), odds, Playhead.at(5), GroundView.USUAL, 0.02));
        Moment valleys = Moment.of(Catalogue.find("himmelblau").orElseThrow());
        posters.put("poster-surface", poster(valleys.run(), valleys.scenario(), Playhead.at(4),
                GroundView.USUAL.as(GroundView.Kind.SURFACE), 0.2));
        posters.put("poster-gradients", poster(valleys.run(), valleys.scenario(), Playhead.at(4),
                GroundView.USUAL.withGradients(true), 0.2));
        posters.put("poster-ends", ends(valleys));
        posters.put("poster-race-of-two-weights", race());
        return posters;
    }

    private static Map<String, BiConsumer<Page, Box>> inEachPhase(String name, Run run, Scenario scenario, double nudge) {
        Map<String, BiConsumer<Page, Box>> posters = new LinkedHashMap<>();
        posters.put("poster-" + name + "-rest", poster(run, scenario, Playhead.at(1), GroundView.USUAL, nudge));
        for (Phase phase : Phase.values()) {
            posters.put("poster-" + name + "-" + phase.name().toLowerCase(Locale.ROOT),
                    poster(run, scenario, new Playhead(1, phase.ordinal() + 1), GroundView.USUAL, nudge));
        }
        return posters;
    }

    private static BiConsumer<Page, Box> poster(Run run, Scenario scenario, Playhead head, GroundView view,
            double nudge) {
        Viewport home = Views.home(scenario, run.descent().loss());
        Viewport seen = Views.following(home, run, Math.min(head.step(), run.length()));
        Frame frame = Frame.of(run, head, seen, Mode.EXACT, nudge).onGround(view);
        return (page, box) -> Poster.paint(page, box, frame);
    }

    static Scenario fromData(String id) {
        Dataset data = Datasets.find(id).orElseThrow().points();
        Problem problem = new Problem(DataStart.formula(data), data);
        Formula formula = ((Parsed.Good) Formula.parse(problem.formula())).formula();
        return DataStart.of(problem, new FormulaLoss(formula, data)).applyTo(Catalogue.first().scenario(), problem);
    }

    static Run run(Scenario scenario) {
        return Run.of(((Preparation.Ready) Preparation.of(scenario, INSTALLED)).descent());
    }

    private static BiConsumer<Page, Box> ends(Moment moment) {
        Run run = moment.run();
        Viewport home = Views.home(moment.scenario(), run.descent().loss());
        Frame frame = Frame.of(run, Playhead.at(4), home, Mode.EXACT, 0.1);
        GroundView view = GroundView.USUAL.as(GroundView.Kind.ENDS);
        Ground ground = Ground.of(frame, view);
        OutcomeMap.Grid fine = GroundMaking.starts(home.across(), home.along(Coordinate.B).across());
        AtomicReference<OutcomeMap> made = new AtomicReference<>();
        OutcomeMap.make(run.descent(), new OutcomeMap.Grid(fine.across(), fine.up(), 60, 40), () -> false, made::set);
        Frame there = frame.on(new Ground(view, ground.map(), Optional.of(MapPicture.of(made.get())), Optional.empty(),
                Optional.empty()));
        return (page, box) -> Poster.paint(page, box, there);
    }

    private static BiConsumer<Page, Box> race() {
        Scenario valley = Catalogue.find("long-valley").orElseThrow().scenario();
        Comparison comparison = Comparison.of(valley).racing(Race.OWN_RATES);
        for (String optimizer : List.of("momentum", "nesterov", "rmsprop", "adam")) {
            comparison = comparison.with(valley.withOptimizer(optimizer).withRate(0.05));
        }
        Comparison whole = comparison;
        List<Run> runs = Stream.of(0, 1, 2, 3, 4).map(lane -> run(whole.lanes().get(lane).scenario())).toList();
        Viewport home = Views.home(valley, runs.getFirst().descent().loss());
        Frame looked = Frame.of(runs.getFirst(), Playhead.at(12), home, Mode.EXACT, 0.1).onGround(GroundView.USUAL);
        RaceFrame frame = new RaceFrame(comparison, runs, Playhead.at(12), home,
                Curves.of(runs.getFirst().descent().loss(), home), true, looked.ground());
        return (page, box) -> RacePoster.paint(page, box, new RacePoster.Content(frame,
                LaneFacts.of(frame, INSTALLED, Sketch.WORDS), false, RateScale.USUAL, Optional.empty(), Optional.empty()));
    }
}
