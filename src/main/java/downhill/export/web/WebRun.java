package downhill.export.web;

import downhill.picture.Role;
import downhill.picture.Words;
import java.util.List;
import java.util.function.Function;

/// What comes of one learning rate.
///
/// @param length how many steps there are
/// @param moments in their order, from the first to the last
/// @param verdict the colour of what comes of it
/// @param sentence what comes of it, in words
public record WebRun(int length, List<WebMoment> moments, Role verdict, Function<Words, String> sentence) {

    public WebRun {
        moments = List.copyOf(moments);
    }
}
