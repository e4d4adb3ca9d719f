package downhill.lesson;

import downhill.picture.Markup;
import downhill.picture.Particles;
import downhill.picture.RichText;
import downhill.picture.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A text in one language, with places for the numbers of the run. Immutable.
///
/// @param source as written
/// @param message the same with numbered places
/// @param places what stands in them, in their order
public record LessonText(String source, String message, List<Place> places) {

    public LessonText {
        places = List.copyOf(places);
    }

    /// A number's place.
    ///
    /// @param number what it is
    /// @param style how it is written
    record Place(RunExpression number, NumberStyle style) {

        RichText told(LessonMoment moment) {
            return style.told(number.value(moment), number.role());
        }

        boolean isKnown(LessonMoment moment) {
            return !Double.isNaN(number.value(moment));
        }
    }

    /// Its paragraphs with their numbers filled in.
    public List<RichText> told(LessonMoment moment) {
        Map<String, RichText> parts = new HashMap<>();
        for (int index = 0; index < places.size(); index++) {
            parts.put(String.valueOf(index), places.get(index).told(moment));
        }
        return Arrays.stream(message.split("\n")).filter(line -> !line.isBlank())
                .map(line -> Particles.settle(Markup.read(line, parts))).toList();
    }

    /// The same in one.
    public RichText line(LessonMoment moment) {
        RichText line = RichText.empty();
        for (RichText paragraph : told(moment)) {
            line = line.spans().isEmpty() ? paragraph : line.plus(RichText.words(" ", Role.TEXT)).plus(paragraph);
        }
        return line;
    }

    /// Whether it tells of a number that doesn't come from the run.
    boolean tellsOf(String name) {
        return places.stream().anyMatch(place -> place.number().tellsOf(name));
    }

    /// Whether the run has every number that is named.
    public boolean isKnown(LessonMoment moment) {
        return places.stream().allMatch(place -> place.isKnown(moment));
    }
}
