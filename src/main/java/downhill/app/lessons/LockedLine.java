package downhill.app.lessons;

import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.lesson.LessonWalk;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.scene.Access;
import downhill.scene.WindowPart;
import downhill.session.State;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/// Below a page: what it has locked, and why.
final class LockedLine extends Label {

    private final Look look;

    LockedLine(Look look) {
        this.look = look;
        setId("locked");
        getStyleClass().add("locked-line");
        setGraphic(look.icons().of("fth-lock"));
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }

    void show(State state) {
        String names = Arrays.stream(WindowPart.values())
                .filter(part -> state.scene().parts().of(part) == Access.LOCKED)
                .map(part -> look.text("part." + part.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        Presence.of(this, !names.isEmpty());
        state.lessons().walk().filter(walk -> !names.isEmpty()).ifPresent(walk -> setText(text(names, walk)));
    }

    private String text(String names, LessonWalk walk) {
        String language = look.words().language();
        String locked = look.text("locked.parts", names);
        return walk.page().whyLocked(walk.isOpen()).map(why -> why.in(language).line(walk.asked()))
                .or(() -> walk.isOpen() ? Optional.of(RichText.words(look.text("locked.first"), Role.DIM))
                        : Optional.empty())
                .map(why -> look.text("locked.why", locked, why.plain())).orElse(locked);
    }
}
