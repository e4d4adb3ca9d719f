package downhill.scene;

import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.descent.data.SyntheticData;
import downhill.formula.Columns;
import downhill.json.JsonArray;
import downhill.json.JsonNull;
import downhill.json.JsonObject;
import downhill.json.JsonText;
import downhill.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Writes the data that a loss goes over: those that come with the product and those that are made up by what they are, any
/// others with their numbers.
final class PointsWriter {

    private PointsWriter() {
    }

    static JsonValue write(Dataset data) {
        if (data.isEmpty()) {
            return JsonNull.MADE;
        }
        if (data.original().isEmpty()) {
            return plain(data);
        }
        Dataset raw = data.original().get();
        boolean isUsual = raw.standardized().equals(data);
        return isUsual ? object(plain(raw)).with("standardized", true) : inline(data).with("original", plain(raw));
    }

    private static JsonObject object(JsonValue plain) {
        return plain instanceof JsonObject object ? object : JsonObject.EMPTY.with("set", plain);
    }

    private static JsonValue plain(Dataset data) {
        Optional<SyntheticData> made = data.made().filter(by -> by.dataset(data.name()).equals(data));
        return made.isPresent() ? made(data.name(), made.get())
                : Datasets.idOf(data).map(id -> builtIn(id, data)).orElseGet(() -> inline(data));
    }

    /// Its name alone where its columns are the usual ones.
    private static JsonValue builtIn(String id, Dataset data) {
        boolean isUsual = Datasets.columns(id).subList(0, 2).equals(List.of(data.xName(), data.yName()));
        return isUsual ? JsonText.of(id)
                : JsonObject.EMPTY.with("set", id).with("x-name", data.xName()).with("y-name", data.yName());
    }

    private static JsonObject made(String name, SyntheticData made) {
        return JsonObject.EMPTY.with("name", name).with("made", JsonObject.EMPTY.with("slope", made.slope())
                .with("bias", made.bias()).with("noise", made.noise()).with("outlier", made.outlier())
                .with("rows", made.rows()).with("seed", made.seed()));
    }

    private static JsonObject inline(Dataset data) {
        Columns points = data.points();
        return JsonObject.EMPTY.with("name", data.name()).with("x-name", data.xName()).with("y-name", data.yName())
                .with("x", JsonArray.ofNumbers(IntStream.range(0, points.rows()).mapToDouble(points::x).toArray()))
                .with("y", JsonArray.ofNumbers(IntStream.range(0, points.rows()).mapToDouble(points::y).toArray()));
    }
}
