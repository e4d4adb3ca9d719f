package downhill.lesson;

import downhill.json.JsonObject;
import java.util.List;
import java.util.Optional;

/// A lesson: pages in their order. Immutable.
///
/// @param id a short name, by which it is asked for and remembered
/// @param title what it is called
/// @param about what it is about, in one line
/// @param pages at least one
/// @param source the whole file, with whatever else stands in it
public record Lesson(String id, LessonWords title, Optional<LessonWords> about, List<LessonPage> pages,
        JsonObject source) {

    public Lesson {
        pages = List.copyOf(pages);
    }
}
