package downhill.scene;

import downhill.descent.Chance;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.json.JsonArray;
import downhill.json.JsonConstant;
import downhill.json.JsonObject;
import downhill.json.JsonText;
import java.util.Map;
import java.util.TreeMap;

/// Writes a scene as JSON, whole: what [SceneReader] makes of it is the same scene.
public final class SceneWriter {

    private SceneWriter() {
    }

    public static JsonObject write(Scene scene) {
        Scenario shared = scene.scenario();
        Chance chance = shared.chance();
        JsonObject written = JsonObject.EMPTY.with("loss", shared.loss())
                .with("data", PointsWriter.write(shared.problem().data())).with("steps", shared.steps())
                .with("noise", chance.noise()).with("seed", chance.seed()).with("batch", chance.batch());
        return withRuns(written, scene.runs()).with("step", scene.head().step()).with("progress", scene.head().progress())
                .with("view", ViewWriter.write(scene.view())).with("parts", parts(scene.parts()))
                .with("asked", scene.asked().map(JsonConstant::name).map(JsonText::of));
    }

    /// One run by itself, unless there is more to tell of it than one run has.
    private static JsonObject withRuns(JsonObject written, Comparison runs) {
        if (runs.equals(Comparison.of(runs.scenario()))) {
            return written.with("run", RunWriter.write(runs.scenario()));
        }
        return written.with("runs", JsonArray.of(runs.lanes().stream().map(RunWriter::write).toList()))
                .with("current", runs.current()).with("race", runs.race().id());
    }

    private static JsonObject parts(WindowParts parts) {
        JsonObject written = JsonObject.EMPTY;
        for (Map.Entry<WindowPart, Access> part : new TreeMap<>(parts.limited()).entrySet()) {
            written = written.with(JsonConstant.name(part.getKey()), JsonConstant.name(part.getValue()));
        }
        return written;
    }
}
