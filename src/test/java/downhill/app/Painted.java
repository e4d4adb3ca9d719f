package downhill.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// Which colours of a window lie on which, as its styles have them, and how well they are told apart.
final class Painted {

    private Painted() {
    }

    /// The colour that is seen behind a node.
    static Color behind(Node node) {
        return node.getParent() == null ? ground(node) : inside(node.getParent());
    }

    /// What the scene of a window is filled with.
    private static Color ground(Node root) {
        return root.getScene() != null && root.getScene().getFill() instanceof Color colour ? colour : Color.WHITE;
    }

    /// The colour that is seen in the middle of a node, where nothing is drawn on it. Windows of tests may be invisible as a
    /// whole.
    static Color inside(Node node) {
        Color ground = behind(node);
        Color seen = ground;
        for (Paint fill : fills(node)) {
            seen = over(seen, fill, 1);
        }
        return node.getParent() == null ? seen : over(ground, seen, node.getOpacity());
    }

    /// What fills a node, from the lowest layer to the uppermost.
    static List<Paint> fills(Node node) {
        return node instanceof Region region && region.getBackground() != null
                ? region.getBackground().getFills().stream().map(BackgroundFill::getFill).toList() : List.of();
    }

    /// The lines around a node.
    static List<Paint> lines(Node node) {
        return node instanceof Region region && region.getBorder() != null
                ? region.getBorder().getStrokes().stream().filter(line -> line.getWidths().getTop() > 0)
                        .flatMap(line -> Stream.of(line.getTopStroke())).toList() : List.of();
    }

    /// What is seen of a colour that is laid over another.
    static Color over(Color below, Paint above, double opacity) {
        if (!(above instanceof Color colour)) {
            return below;
        }
        double part = opacity * colour.getOpacity();
        return below.interpolate(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), part);
    }

    /// As WCAG 2.2 has it, in a room whose light adds to both.
    static double contrast(Color one, Color other, double ambient) {
        double most = Math.max(luminance(one), luminance(other));
        double least = Math.min(luminance(one), luminance(other));
        return (most + ambient + 0.05) / (least + ambient + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
