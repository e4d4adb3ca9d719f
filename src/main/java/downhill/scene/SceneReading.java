package downhill.scene;

import downhill.descent.Complaint;
import downhill.json.JsonExtras;

/// What became of a value that should be a scene.
public sealed interface SceneReading {

    /// @param scene what is looked at; whether its runs can be made is for [SceneCheck] to say
    /// @param extras what nothing is known of
    record Good(Scene scene, JsonExtras extras) implements SceneReading {
    }

    /// @param complaint what is wrong, where, and what would be right
    record Bad(Complaint complaint) implements SceneReading {
    }
}
