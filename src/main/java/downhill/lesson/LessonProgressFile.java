package downhill.lesson;

import downhill.json.JsonArray;
import downhill.json.JsonField;
import downhill.json.JsonObject;
import downhill.json.JsonReading;
import downhill.json.JsonRefusal;
import downhill.json.JsonWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How far somebody is, as text: what is kept of a user between two starts of the program. Pages are counted from 1 there.
public final class LessonProgressFile {

    private static final String FORMAT = "downhill-progress";
    private static final int MOST = 1_000;

    private LessonProgressFile() {
    }

    public static String write(LessonProgress progress) {
        JsonObject lessons = JsonObject.EMPTY;
        for (Map.Entry<String, LessonProgress.Reached> each : new TreeMap<>(progress.reached()).entrySet()) {
            lessons = lessons.with(each.getKey(), JsonObject.EMPTY.with("page", each.getValue().page() + 1L)
                    .with("seen", pages(each.getValue().seen())).with("answered", pages(each.getValue().answered())));
        }
        return JsonWriter.pretty(JsonObject.EMPTY.with("format", FORMAT).with("version", 1).with("lessons", lessons));
    }

    private static JsonArray pages(Set<Integer> pages) {
        return JsonArray.ofNumbers(pages.stream().sorted().mapToDouble(page -> page + 1).toArray());
    }

    /// What a file says; nothing has been done where it can't be read.
    public static LessonProgress read(byte[] file) {
        try {
            return JsonReading.of(file) instanceof JsonReading.Good(var value) ? read(JsonField.of(value))
                    : LessonProgress.NONE;
        } catch (JsonRefusal other) {
            return LessonProgress.NONE;
        }
    }

    private static LessonProgress read(JsonField whole) {
        Map<String, LessonProgress.Reached> reached = new HashMap<>();
        whole.member("lessons").members().forEach((id, lesson) -> reached.put(id, new LessonProgress.Reached(
                lesson.member("page").whole(1, 1, MOST) - 1, pages(lesson.member("seen")),
                pages(lesson.member("answered")))));
        return new LessonProgress(reached);
    }

    private static Set<Integer> pages(JsonField field) {
        return field.items(MOST).stream().map(page -> page.whole(1, 1, MOST) - 1).collect(Collectors.toSet());
    }
}
