package downhill.document;

import downhill.json.JsonExtras;
import downhill.scene.Scene;
import java.util.Optional;

/// What is open, as it is kept in a file, in a code, and over a restart.
///
/// @param scene what is looked at
/// @param lesson where in a lesson; nothing outside of one
/// @param version of the format that it was read from
/// @param extras what stood beside these and nothing is known of; it is written again
public record Document(Scene scene, Optional<LessonMark> lesson, int version, JsonExtras extras) {

    /// The format that this program writes.
    public static final int VERSION = 1;

    /// What a file's name ends with.
    public static final String ENDING = ".downhill";

    /// Outside of any lesson, and with nothing unknown.
    public static Document of(Scene scene) {
        return new Document(scene, Optional.empty(), VERSION, JsonExtras.NONE);
    }

    /// The same with something else looked at.
    public Document with(Scene other) {
        return new Document(other, lesson, version, extras);
    }

    public Document in(Optional<LessonMark> place) {
        return new Document(scene, place, version, extras);
    }

    /// Whether another has the same runs and nudge: what can be undone. How they are looked at doesn't count.
    public boolean isSame(Scene other) {
        return scene.runs().equals(other.runs()) && scene.view().nudge() == other.view().nudge();
    }
}
