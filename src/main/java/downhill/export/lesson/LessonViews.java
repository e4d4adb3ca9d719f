package downhill.export.lesson;

import downhill.descent.Optimizers;
import downhill.descent.Problem;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.export.web.StackedFrame;
import downhill.export.web.StackedRace;
import downhill.export.web.WebFilm;
import downhill.export.web.WebMoment;
import downhill.json.JsonArray;
import downhill.json.JsonObject;
import downhill.picture.Frame;
import downhill.picture.GroundView;
import downhill.picture.KnownCurves;
import downhill.picture.KnownGround;
import downhill.picture.LaneFacts;
import downhill.picture.Phase;
import downhill.picture.Playhead;
import downhill.picture.RaceFrame;
import downhill.scene.Access;
import downhill.scene.LossView;
import downhill.scene.Scene;
import downhill.scene.WindowPart;
import downhill.scene.WindowParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that is seen of a lesson's scenes on a page for a browser, each scene once.
final class LessonViews {

    /// A run of more steps is shown at rest alone.
    private static final int MOST_IN_PHASES = 60;
    private static final int MOST_AT_REST = 120;

    private final WebFilm film;
    private final Optimizers optimizers;
    private final Map<Scenario, Run> runs = new HashMap<>();
    private final Map<GroundKey, KnownGround> grounds = new HashMap<>();
    private final KnownEnds ends = new KnownEnds();
    private final Map<Scene, int[]> reels = new HashMap<>();
    private final Map<Seen, Integer> known = new HashMap<>();
    private final List<JsonObject> views = new ArrayList<>();

    /// What the ground of two weights depends on, beside the part of it that is seen.
    ///
    /// @param problem the loss
    /// @param run where the ground is more than the loss
    private record GroundKey(Problem problem, GroundView view, Optional<Scenario> run) {
    }

    LessonViews(WebFilm film, Optimizers optimizers) {
        this.film = film;
        this.optimizers = optimizers;
    }

    /// What is seen.
    ///
    /// @param scene the moment
    /// @param guess what has been guessed of it
    /// @param moves whether one may go on from there, where the scene lets one
    record Seen(Scene scene, Optional<LessonFigures.Guessed> guess, boolean moves) {

        private boolean hasReel() {
            return moves && scene.parts().of(WindowPart.TRANSPORT).isUsable();
        }
    }

    LessonFigures figures(Scene scene, Optional<LessonFigures.Guessed> guess) {
        List<Run> made = scene.runs().lanes().stream().map(lane -> runs.computeIfAbsent(lane.scenario(),
                scenario -> LessonFigures.run(scenario, optimizers))).toList();
        return new LessonFigures(scene, made, false, guess);
    }

    /// The number of a view.
    int view(Seen seen) throws InterruptedException {
        Integer there = known.get(seen);
        if (there != null) {
            return there;
        }
        LessonFigures figures = figures(seen.scene(), seen.guess());
        JsonObject view = JsonObject.EMPTY.with("own", (long) own(figures)).with("height", (long) height(figures))
                .with("at", JsonArray.ofNumbers(seen.scene().head().step(), Math.round(seen.scene().head().progress())));
        if (seen.hasReel()) {
            int[] reel = reel(seen.scene());
            view = view.with("reel", JsonArray.ofNumbers(reel[0], reel[1])).with("length", (long) length(figures));
        }
        views.add(view);
        known.put(seen, views.size() - 1);
        return views.size() - 1;
    }

    JsonArray json() {
        return JsonArray.of(views);
    }

    private static int length(LessonFigures figures) {
        return figures.isRace() ? figures.race().length() : figures.run().length();
    }

    private int height(LessonFigures figures) {
        return figures.isRace() ? ends.below(figures.race(), figures.scene()).tall()
                : stacked(frame(figures), figures.scene()).height();
    }

    private int own(LessonFigures figures) throws InterruptedException {
        return figures.isRace() ? add(figures.scene(), figures.race(), figures.scene().head())
                : add(figures.scene(), grounded(figures.scene(), frame(figures)));
    }

    private static Frame frame(LessonFigures figures) {
        return figures.frame(figures.scene().head(), new KnownCurves());
    }

    private Frame grounded(Scene scene, Frame frame) {
        GroundView view = scene.view().ground();
        GroundKey key = new GroundKey(scene.scenario().problem(), view,
                view.equals(GroundView.USUAL) ? Optional.empty() : Optional.of(scene.scenario()));
        return grounds.computeIfAbsent(key, each -> new KnownGround(view)).under(frame);
    }

    private int add(Scene scene, Frame frame) throws InterruptedException {
        StackedFrame stacked = stacked(frame, scene);
        boolean isTold = isSeen(scene, WindowPart.STEP) && !frame.isHidden();
        int phase = (int) Math.round(frame.head().progress());
        return film.add(new WebMoment(frame.step(), phase, stacked,
                words -> isTold ? WebMoment.Told.of(frame, words) : WebMoment.Told.nothing()),
                StackedFrame.WIDTH, stacked.height());
    }

    private int add(Scene scene, RaceFrame race, Playhead head) throws InterruptedException {
        RaceFrame there = race.at(head);
        boolean isTold = isSeen(scene, WindowPart.RUNS);
        StackedRace stacked = ends.below(there, scene);
        return film.add(new WebMoment(head.step(), 0, stacked, words ->
                isTold ? WebMoment.Told.of(there, LaneFacts.of(there, optimizers, words)) : WebMoment.Told.nothing()),
                StackedFrame.WIDTH, stacked.tall());
    }

    private static boolean isSeen(Scene scene, WindowPart part) {
        return scene.parts().of(part) != Access.HIDDEN;
    }

    private static StackedFrame stacked(Frame frame, Scene scene) {
        StackedFrame.Losses losses = !isSeen(scene, WindowPart.LOSSES) ? StackedFrame.Losses.NONE
                : scene.view().losses() == LossView.LEDGER ? StackedFrame.Losses.LEDGER
                : scene.view().logarithmic() ? StackedFrame.Losses.LOGARITHMIC : StackedFrame.Losses.CHART;
        return new StackedFrame(frame, losses);
    }

    /// All moments of a scene's runs, nothing hidden: the first, and how many.
    private int[] reel(Scene scene) throws InterruptedException {
        WindowParts seen = WindowParts.all().with(WindowPart.STEP, shown(scene, WindowPart.STEP))
                .with(WindowPart.LOSSES, shown(scene, WindowPart.LOSSES))
                .with(WindowPart.RUNS, shown(scene, WindowPart.RUNS));
        Scene whole = new Scene(scene.runs(), Playhead.at(0), scene.view(), seen, Optional.empty());
        if (!reels.containsKey(whole)) {
            reels.put(whole, made(figures(whole, Optional.empty())));
        }
        return reels.get(whole);
    }

    private static Access shown(Scene scene, WindowPart part) {
        return isSeen(scene, part) ? Access.SHOWN : Access.HIDDEN;
    }

    private int[] made(LessonFigures figures) throws InterruptedException {
        int length = length(figures);
        int phases = !figures.isRace() && length <= MOST_IN_PHASES ? Phase.values().length : 0;
        int stride = Math.max(1, Math.ceilDiv(length, MOST_AT_REST));
        KnownCurves curves = new KnownCurves();
        RaceFrame race = figures.isRace() ? figures.race() : null;
        int from = -1;
        int count = 0;
        for (int step = 0; step <= length; step = after(step, stride, length)) {
            for (int phase = 0; phase <= (step < length ? phases : 0); phase++) {
                Playhead head = new Playhead(step, phase);
                int moment = race != null ? add(figures.scene(), race, head)
                        : add(figures.scene(), grounded(figures.scene(), figures.frame(head, curves)));
                from = count == 0 ? moment : from;
                count++;
            }
        }
        return new int[]{from, count};
    }

    /// The next step that is shown; the last one always is.
    private static int after(int step, int stride, int length) {
        return step < length ? Math.min(length, step + stride) : length + 1;
    }
}
