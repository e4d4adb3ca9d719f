package downhill.lesson;

import downhill.json.JsonArray;
import downhill.json.JsonObject;
import downhill.json.JsonPatch;
import downhill.json.JsonPath;
import downhill.json.JsonText;
import downhill.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A lesson that is being made. Immutable. Each page has its whole scene, so that pages can be moved, doubled and taken
/// away; written, it has only what changes from the page before. Whatever else stands in a file is kept.
///
/// @param fields all that stands in the file, without the pages
/// @param pages in their order
public record LessonDraft(JsonObject fields, List<DraftPage> pages) {

    /// The most pages a lesson has.
    public static final int MOST_PAGES = LessonReader.MOST_PAGES;

    /// What it is called until it has been saved.
    private static final String UNNAMED = "my-lesson";
    private static final String PAGES = "pages";
    private static final String SCENE = "scene";

    public LessonDraft {
        pages = List.copyOf(pages);
    }

    /// One without pages.
    ///
    /// @param title in the language
    public static LessonDraft begun(String language, String title) {
        return new LessonDraft(JsonObject.EMPTY.with("format", LessonReader.FORMAT)
                .with("version", (long) LessonReader.VERSION).with("id", UNNAMED)
                .with("title", JsonObject.EMPTY.with(language, title)), List.of());
    }

    /// A lesson that there is, to be changed.
    public static LessonDraft of(Lesson lesson) {
        return of(lesson.source());
    }

    /// What was written of a lesson, whether it can be shown or not. What is no page is left out.
    public static LessonDraft of(JsonObject written) {
        List<DraftPage> pages = new ArrayList<>();
        JsonObject scene = LessonReader.base();
        for (JsonValue each : written.find(PAGES).orElse(JsonArray.of(List.of())) instanceof JsonArray all
                ? all.items() : List.<JsonValue>of()) {
            if (each instanceof JsonObject page) {
                scene = page.find(SCENE).orElse(JsonObject.EMPTY) instanceof JsonObject change
                        ? JsonPatch.merge(scene, change) : scene;
                pages.add(new DraftPage(page.without(SCENE), scene));
            }
        }
        return new LessonDraft(written.without(PAGES), pages);
    }

    /// The same without a name of its own: it is to become another lesson.
    public LessonDraft unnamed() {
        return with(JsonPath.of("id"), Optional.of(JsonText.of(UNNAMED)));
    }

    /// The whole file.
    public JsonObject written() {
        List<JsonObject> written = new ArrayList<>();
        JsonObject before = LessonReader.base();
        for (DraftPage page : pages) {
            JsonObject change = JsonPatch.between(before, page.scene());
            written.add(change.members().isEmpty() ? page.fields() : page.fields().with(SCENE, change));
            before = page.scene();
        }
        return fields.with(PAGES, JsonArray.of(written));
    }

    /// What stands in a field of the lesson itself; empty without.
    public String text(JsonPath path) {
        return path.text(fields);
    }

    public LessonDraft with(JsonPath path, Optional<JsonValue> value) {
        return new LessonDraft(path.put(fields, value), pages);
    }

    /// Called so from now on, unless it has a name already.
    ///
    /// @param id empty for none
    public LessonDraft named(String id) {
        JsonPath place = JsonPath.of("id");
        return id.isEmpty() || !text(place).equals(UNNAMED) ? this : with(place, Optional.of(JsonText.of(id)));
    }

    public LessonDraft with(int index, DraftPage page) {
        List<DraftPage> changed = new ArrayList<>(pages);
        changed.set(index, page);
        return new LessonDraft(fields, changed);
    }

    /// With one page more, which stands there afterwards.
    public LessonDraft adding(int index, DraftPage page) {
        List<DraftPage> more = new ArrayList<>(pages);
        more.add(index, page);
        return new LessonDraft(fields, more);
    }

    public LessonDraft without(int index) {
        List<DraftPage> fewer = new ArrayList<>(pages);
        fewer.remove(index);
        return new LessonDraft(fields, fewer);
    }

    /// With a page at another place.
    public LessonDraft moved(int from, int to) {
        return without(from).adding(to, pages.get(from));
    }
}
