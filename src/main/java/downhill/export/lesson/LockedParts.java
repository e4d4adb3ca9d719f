package downhill.export.lesson;

import downhill.lesson.LessonMoment;
import downhill.lesson.LessonPage;
import downhill.picture.Words;
import downhill.scene.Access;
import downhill.scene.Scene;
import downhill.scene.WindowPart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a page has locked of what a page for browsers has, and why.
///
/// @param page what locks it
/// @param parts which are locked
/// @param isOpen whether there is a question that nobody has answered yet
/// @param moment what the page's texts are worked out from
record LockedParts(LessonPage page, List<WindowPart> parts, boolean isOpen, LessonMoment moment) {

    /// Nothing where nothing is locked.
    static Optional<LockedParts> of(LessonPage page, Scene scene, LessonMoment moment, boolean isOpen) {
        List<WindowPart> parts = Arrays.stream(WindowPart.values()).filter(part -> part == WindowPart.RATE
                || part == WindowPart.TRANSPORT).filter(part -> scene.parts().of(part) == Access.LOCKED).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new LockedParts(page, parts, isOpen, moment));
    }

    String text(Words words) {
        String names = parts.stream().map(part -> words.text("part." + part.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        String locked = words.text("locked.parts", names);
        Optional<String> why = page.whyLocked(isOpen)
                .map(text -> text.in(words.language()).line(moment).plain())
                .or(() -> isOpen ? Optional.of(words.text("locked.first")) : Optional.empty());
        return why.map(reason -> words.text("locked.why", locked, reason)).orElse(locked);
    }
}
