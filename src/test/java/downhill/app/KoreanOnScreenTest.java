package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.Latin;
import downhill.app.draw.RichFlow;
import downhill.descent.data.Dataset;
import downhill.picture.Span;
import downhill.picture.Typeface;
import downhill.picture.Words;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// In Korean nothing is left in English: in no view and no dialog, in no menu and no list, neither what is seen nor what a
/// screen reader says or the pointer brings up.
@InWindow
class KoreanOnScreenTest extends AtEveryView {

    /// Where the toolkit keeps a node's tip.
    private static final String TIP = "javafx.scene.control.Tooltip";

    /// A message that quotes names to be typed.
    private static final String TO_TYPE = "draft.question.answer";

    /// A name to be typed, and what it is.
    private static final Pattern NAMED = Pattern.compile("^[a-z_]+: ");

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    private static final Words KOREAN = Words.of("ko");

    @ParameterizedTest
    @MethodSource("all")
    void no_word_is_left_in_english(EveryView.View view) {
        Opened opened = views().opened();
        if (!opened.tongue.words().language().equals("ko")) {
            opened.tongue.use(KOREAN);
            opened.show();
        }
        views().show(view);
        assertThat(Found.all(opened.root()).filter(Aimed::isSeen).flatMap(KoreanOnScreenTest::asSymbol)).isEmpty();
        Dataset data = opened.session.scenario().problem().data();
        Dataset table = data.original().orElse(data);
        assertThat(Found.all(opened.root()).filter(Aimed::isSeen).flatMap(KoreanOnScreenTest::said)
                .filter(Objects::nonNull)
                .filter(text -> !text.equals(KOREAN.text(TO_TYPE)))
                .map(text -> withoutColumns(text, table))
                .map(text -> NAMED.matcher(text).replaceFirst(""))
                .filter(text -> !Latin.left(text).isEmpty()).distinct()).isEmpty();
    }

    /// The typeface of symbols has no letters of this script: in it a word is measured and drawn as something else.
    private static Stream<String> asSymbol(Node node) {
        return node instanceof RichFlow flow ? flow.shown().spans().stream()
                .filter(span -> isMath(span.face()) && HANGUL.matcher(span.text()).find()).map(Span::text)
                : Stream.empty();
    }

    private static boolean isMath(Typeface face) {
        return face == Typeface.MATH || face == Typeface.MATH_ITALIC;
    }

    /// The columns of a table are called what they are called in the table.
    private static String withoutColumns(String text, Dataset data) {
        String without = text;
        for (String name : List.of(data.xName(), data.yName(), data.name())) {
            without = name.length() > 1 ? without.replace(name, "") : without;
        }
        return without;
    }

    private static Stream<String> said(Node node) {
        Stream<String> spoken = Stream.of(node.getAccessibleText(), node.getAccessibleHelp(),
                node.getAccessibleRoleDescription(), tip(node));
        Stream<String> seen = switch (node) {
            case MenuButton menu -> Stream.concat(Stream.of(menu.getText()), items(menu.getItems()));
            case Labeled labeled -> Stream.of(labeled.getText());
            case ComboBox<?> choice -> choices(choice);
            case TextArea area when "rule".equals(area.getId()) ->
                    area.getText().lines().filter(line -> line.startsWith("#"));
            case TextInputControl field -> Stream.of(field.getPromptText());
            case RichFlow flow -> Stream.of(flow.shown().plain());
            default -> Stream.empty();
        };
        return Stream.concat(spoken, seen);
    }

    private static String tip(Node node) {
        Events.mouse(node, MouseEvent.MOUSE_ENTERED, 1, 1, 0);
        Events.mouse(node, MouseEvent.MOUSE_EXITED, 1, 1, 0);
        return node.getProperties().get(TIP) instanceof Tooltip tip ? tip.getText() : null;
    }

    private static Stream<String> items(List<MenuItem> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item).map(MenuItem::getText),
                item instanceof Menu menu ? items(menu.getItems()) : Stream.empty()));
    }

    /// What is chosen among, as far as it is told in words.
    private static <T> Stream<String> choices(ComboBox<T> choice) {
        return choice.getConverter() == null || choice.getId() != null && choice.getId().startsWith("column-")
                ? Stream.empty() : choice.getItems().stream().map(choice.getConverter()::toString);
    }
}
