package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.picture.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// In every view and theme, by the styles in effect, the toolkit's own among them: what is written can be read on what it
/// is written on, and whatever can have the focus shows that it has it.
@InWindow
class SeenInEveryThemeTest extends AtEveryView {

    private static final double AMBIENT = 0.2;

    @ParameterizedTest
    @MethodSource("all")
    void words_can_be_read_and_the_focus_is_seen(EveryView.View view) {
        Opened opened = views().opened();
        views().show(view);
        opened.root().requestFocus();
        List<String> wrong = new ArrayList<>();
        for (Theme theme : Theme.all()) {
            opened.session.viewing().theming().choose(Optional.of(theme));
            opened.show();
            List<Node> seen = Found.all(opened.root()).filter(Aimed::isSeen).toList();
            List<String> faults = new ArrayList<>();
            seen.stream().flatMap(SeenInEveryThemeTest::written)
                    .filter(words -> !isReadable(theme, words)).map(words -> "not readable: " + words).forEach(faults::add);
            seen.stream().filter(TextInputControl.class::isInstance).filter(field -> !isEdged(field))
                    .map(field -> "no edge to be seen around " + field).forEach(faults::add);
            faults.addAll(new FocusRings(seen.stream().filter(node -> node.isFocusTraversable() && !node.isDisabled())
                    .toList()).faults(opened::show));
            faults.forEach(fault -> wrong.add(theme.id() + ", " + fault));
        }
        assertThat(wrong).isEmpty();
    }

    /// Whether one sees where to type: by the edge of the field, or of what it is part of.
    private static boolean isEdged(Node field) {
        return Stream.of(field, field.getParent()).anyMatch(box -> {
            Color ground = Painted.behind(box);
            return Stream.concat(Painted.fills(box).stream(), Painted.lines(box).stream())
                    .anyMatch(paint -> Painted.contrast(Painted.over(ground, paint, 1), ground, 0) >= 3);
        });
    }

    /// Words, and what they are part of.
    private record Written(Node on, Paint ink) {

        @Override
        public String toString() {
            return on + ": " + ink + " on " + Painted.inside(on) + ", " + on.getOpacity();
        }
    }

    private static Stream<Written> written(Node node) {
        return switch (node) {
            case Labeled label when label.getText() != null && !label.getText().isBlank()
                    && label.lookup(".text") instanceof Text ->
                    Stream.of(new Written(node, label.getTextFill()));
            case TextInputControl field when field.lookup(".text") instanceof Text text ->
                    Stream.of(new Written(node, text.getFill()));
            default -> Stream.empty();
        };
    }

    private static boolean isReadable(Theme theme, Written words) {
        Color ground = Painted.inside(words.on());
        Color ink = Painted.over(ground, words.ink(), words.on().getOpacity());
        boolean projected = theme.equals(Theme.projector());
        return Painted.contrast(ink, ground, 0) >= (projected ? 7 : 4.5)
                && (!projected || Painted.contrast(ink, ground, AMBIENT) >= 4.5);
    }
}
