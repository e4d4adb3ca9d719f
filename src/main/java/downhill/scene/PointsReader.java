package downhill.scene;

import downhill.descent.data.CatalogueData;
import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.descent.data.SyntheticData;
import downhill.descent.data.TableReading;
import downhill.formula.Columns;
import downhill.json.JsonField;
import downhill.json.JsonText;
import downhill.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the data that a loss goes over.
final class PointsReader {

    private static final List<String> KNOWN =
            List.of("set", "name", "made", "x-name", "y-name", "x", "y", "standardized", "original");

    /// As long as a heading of a table can be, and what is added to it.
    private static final int LONGEST_NAME = TableReading.LONGEST_CELL + 100;

    private final Map<List<String>, JsonValue> extras;

    /// @param extras takes what it knows nothing of
    PointsReader(Map<List<String>, JsonValue> extras) {
        this.extras = extras;
    }

    Dataset read(JsonField data) {
        if (!data.isThere()) {
            return Dataset.NONE;
        }
        if (data.value().orElseThrow() instanceof JsonText) {
            return builtIn(data, Optional.empty());
        }
        data.others(KNOWN, extras);
        Dataset raw = data.member("set").isThere() ? builtIn(data.member("set"), Optional.of(data))
                : data.member("made").isThere() ? made(data) : inline(data);
        if (data.member("original").isThere()) {
            return raw.standardizedFrom(read(data.member("original")));
        }
        return data.member("standardized").truth(false) ? raw.standardized() : raw;
    }

    private static Dataset builtIn(JsonField set, Optional<JsonField> columns) {
        String id = set.text("", LONGEST_NAME);
        List<String> known = Datasets.columns(id);
        if (known.isEmpty()) {
            throw set.refusal("json.expected.one-of", id, String.join(", ", Datasets.ids()));
        }
        String x = columns.map(data -> column(data.member("x-name"), known, 0)).orElse(known.get(0));
        String y = columns.map(data -> column(data.member("y-name"), known, 1)).orElse(known.get(1));
        return Datasets.find(id, x, y).map(CatalogueData::points).orElseThrow();
    }

    private static String column(JsonField field, List<String> known, int usual) {
        String name = field.text(known.get(usual), LONGEST_NAME);
        if (!known.contains(name)) {
            throw field.refusal("json.expected.one-of", name, String.join(", ", known));
        }
        return name;
    }

    private Dataset made(JsonField data) {
        JsonField made = data.member("made");
        made.others(List.of("slope", "bias", "noise", "outlier", "rows", "seed"), extras);
        SyntheticData usual = SyntheticData.USUAL;
        double most = 1e100;
        return new SyntheticData(made.member("slope").number(usual.slope(), -most, most),
                made.member("bias").number(usual.bias(), -most, most),
                made.member("noise").number(usual.noise(), 0, most),
                made.member("outlier").number(usual.outlier(), -most, most),
                made.member("rows").whole(usual.rows(), 2, TableReading.MOST_ROWS),
                made.member("seed").whole(usual.seed(), Long.MIN_VALUE, Long.MAX_VALUE))
                .dataset(data.member("name").text(SyntheticData.ID, LONGEST_NAME));
    }

    private static Dataset inline(JsonField data) {
        double[] x = numbers(data.member("x"));
        double[] y = numbers(data.member("y"));
        if (x.length != y.length) {
            throw data.member("y").refusal("scene.columns", x.length, y.length);
        }
        if (x.length == 0) {
            throw data.refusal("scene.no-points");
        }
        return Dataset.of(data.member("name").text("data", LONGEST_NAME), data.member("x-name").text("x", LONGEST_NAME),
                data.member("y-name").text("y", LONGEST_NAME), Columns.of(x, y));
    }

    private static double[] numbers(JsonField column) {
        return column.items(TableReading.MOST_ROWS).stream().mapToDouble(JsonField::number).toArray();
    }
}
