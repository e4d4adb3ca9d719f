package downhill.scene;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Chance;
import downhill.descent.Complaint;
import downhill.descent.Problem;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.race.Lane;
import downhill.descent.race.Race;
import downhill.json.JsonConstant;
import downhill.json.JsonExtras;
import downhill.json.JsonField;
import downhill.json.JsonProblem;
import downhill.json.JsonReading;
import downhill.json.JsonRefusal;
import downhill.json.JsonValue;
import downhill.picture.Phase;
import downhill.picture.Playhead;
import downhill.picture.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads a scene from JSON, as [SceneWriter] writes it. What is left out, or null, is as at the first launch.
public final class SceneReader {

    private static final List<String> KNOWN = List.of("loss", "data", "steps", "noise", "seed", "batch", "run", "runs",
            "current", "race", "step", "progress", "view", "parts", "asked");

    private final Scene first = first();
    private final Map<List<String>, JsonValue> extras = new LinkedHashMap<>();
    private final JsonField whole;

    private SceneReader(JsonField whole) {
        this.whole = whole;
    }

    /// What is looked at at the first launch: what every scene's text begins from.
    public static Scene first() {
        CatalogueLoss loss = Catalogue.first();
        return Scene.of(loss.scenario(), loss.nudge());
    }

    public static SceneReading read(JsonValue value) {
        return read(JsonField.of(value));
    }

    /// Reads a scene that is a part of something larger; its problems are told by their place in the whole.
    public static SceneReading read(JsonField field) {
        try {
            SceneReader reader = new SceneReader(field);
            Scene scene = reader.scene();
            return new SceneReading.Good(scene, new JsonExtras(reader.extras));
        } catch (JsonRefusal refusal) {
            return new SceneReading.Bad(complaint(refusal.problem()));
        }
    }

    /// The same as a message.
    public static Complaint complaint(JsonProblem problem) {
        return new Complaint(problem.key(), problem.arguments());
    }

    private Scene scene() {
        if (whole.isThere()) {
            whole.object();
        }
        whole.others(KNOWN, extras);
        return new Scene(runs(), head(), new ViewReader(extras).read(whole.member("view"), first.view()),
                parts(whole.member("parts")), asked(whole.member("asked")));
    }

    private RunReader shared() {
        Scenario usual = first.scenario();
        Problem problem = new Problem(whole.member("loss").text(usual.loss(), JsonReading.LONGEST_TEXT),
                new PointsReader(extras).read(whole.member("data")));
        Chance chance = new Chance(whole.member("noise").number(0),
                whole.member("seed").whole(0, Long.MIN_VALUE, Long.MAX_VALUE),
                whole.member("batch").whole(0, 0, Integer.MAX_VALUE));
        return new RunReader(problem, chance, whole.member("steps").whole(usual.steps(), 1, Scenario.MOST_STEPS), extras);
    }

    private Comparison runs() {
        RunReader reader = shared();
        JsonField runs = whole.member("runs");
        List<JsonField> several = runs.items(Comparison.MOST);
        if (several.isEmpty()) {
            return Comparison.of(reader.alone(whole.member("run"), first.scenario()));
        }
        List<Lane> lanes = new ArrayList<>();
        several.forEach(run -> lanes.add(new Lane(mark(run.member("mark"), lanes),
                reader.oneOfSeveral(run, first.scenario()), run.member("hidden").truth(false))));
        return new Comparison(lanes, whole.member("current").whole(0, 0, lanes.size() - 1), race(whole.member("race")));
    }

    /// Two runs with the same mark couldn't be told apart.
    private static int mark(JsonField mark, List<Lane> before) {
        List<Integer> taken = before.stream().map(Lane::mark).toList();
        int free = IntStream.range(0, Comparison.MOST).filter(each -> !taken.contains(each)).findFirst().orElseThrow();
        int wanted = mark.whole(free, 0, Comparison.MOST - 1);
        if (taken.contains(wanted)) {
            throw mark.refusal("scene.mark", wanted);
        }
        return wanted;
    }

    private static Race race(JsonField race) {
        return race.constant(Race.class, Race.OWN_RATES);
    }

    private Playhead head() {
        return new Playhead(whole.member("step").whole(0, 0, Scenario.MOST_STEPS),
                whole.member("progress").number(0, 0, Phase.values().length));
    }

    private WindowParts parts(JsonField parts) {
        parts.others(List.of(WindowPart.values()).stream().map(JsonConstant::name).toList(), extras);
        WindowParts all = WindowParts.all();
        for (WindowPart part : WindowPart.values()) {
            all = all.with(part, parts.member(JsonConstant.name(part)).constant(Access.class, Access.SHOWN));
        }
        return all;
    }

    private static Optional<Quantity> asked(JsonField asked) {
        return asked.isThere() ? Optional.of(asked.constant(Quantity.class, Quantity.W)) : Optional.empty();
    }
}
