package downhill.export.text;

import downhill.picture.Frame;
import downhill.picture.RichText;
import java.util.List;

/// One run as it is written down.
///
/// @param title what it is called, as plain words
/// @param loss its loss, written out
/// @param moments its moments at rest, from its first to its last
public record Chapter(String title, RichText loss, List<Frame> moments) {

    public Chapter {
        moments = List.copyOf(moments);
    }
}
