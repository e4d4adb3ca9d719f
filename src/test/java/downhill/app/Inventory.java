package downhill.app;

import downhill.app.draw.RichFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// All there is in a window, a line each: to compare one with another.
final class Inventory {

    /// What says where a node is among others, and where the pointer is.
    private static final Pattern PLACE = Pattern.compile("(first|last|only|nth)-child.*|odd|even|hover");

    private Inventory() {
    }

    static List<String> of(Opened opened) {
        List<String> lines = new ArrayList<>();
        Stage stage = opened.stage;
        lines.add("stage " + stage.getTitle() + " " + stage.getX() + " " + stage.getY() + " " + stage.getWidth() + " "
                + stage.getHeight() + " " + stage.isFullScreen() + stage.isMaximized() + stage.isIconified());
        lines.add("over it " + Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList());
        lines.add("state " + opened.session.state().scene() + opened.session.state().notice()
                + opened.session.state().mistakes() + opened.session.state().motion()
                + opened.session.state().canUndo() + opened.session.state().canRedo());
        lines.add("presented " + opened.presentation().isPresent());
        lines.add("style " + opened.root().getStyle() + opened.stage.getScene().getStylesheets());
        add(opened.root(), lines);
        return lines;
    }

    /// Adds a node with all that is seen in it. What a choice is made of inside is the toolkit's.
    private static void add(Node node, List<String> lines) {
        lines.add(line(node));
        if (node.isVisible() && node instanceof Parent parent && !(node instanceof ComboBoxBase)) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, lines));
        }
    }

    private static String line(Node node) {
        if (!node.isVisible()) {
            return node.getClass().getSimpleName() + " #" + node.getId() + " hidden";
        }
        if (node.getClass() == Region.class && node.getStyleClass().isEmpty()) {
            return "room between others, which is seen by where those are";
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + new TreeSet<>(node.getStyleClass()) + " "
                + new TreeSet<>(node.getPseudoClassStates().stream().map(PseudoClass::getPseudoClassName)
                        .filter(state -> !PLACE.matcher(state).matches()).toList())
                + (node.isManaged() ? "" : " beside the layout")
                + (node.isDisabled() ? " disabled" : "") + " " + rounded(bounds) + " " + content(node) + " "
                + node.getAccessibleText() + "; " + node.getAccessibleHelp();
    }

    private static String rounded(Bounds bounds) {
        return Stream.of(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY())
                .map(number -> String.valueOf(Math.round(10 * number) / 10.0)).toList().toString();
    }

    private static String content(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl field -> field.getText() + field.getSelection();
            case Slider slider -> slider.getMin() + " " + slider.getValue() + " " + slider.getMax() + " "
                    + slider.isValueChanging();
            case ComboBoxBase<?> choice -> choice.getValue() + " " + choice.isShowing();
            case ScrollPane pane -> pane.getHvalue() + " " + pane.getVvalue();
            case RichFlow flow -> flow.shown().plain();
            default -> "";
        };
    }

    /// What is painted in the first tab of a window, whether or not it is seen itself. The toolkit's own pointer rests
    /// beside it, on a button that looks otherwise for that.
    static int[] pixels(Opened opened) {
        WritableImage image = opened.find(Node.class, "ExploreView").snapshot(null, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
