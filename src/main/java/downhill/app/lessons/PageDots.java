package downhill.app.lessons;

import downhill.app.draw.Sizes;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A dot for every page: those that have been seen, and a longer one for the one that is shown.
final class PageDots extends HBox {

    private static final PseudoClass SEEN = PseudoClass.getPseudoClass("seen");
    private static final double SIZE = 0.62;
    private static final double LONG = 1.5;

    PageDots() {
        getStyleClass().add("page-dots");
        setAlignment(Pos.CENTER_LEFT);
        setMouseTransparent(true);
    }

    /// @param shown the index of the page that is shown; below 0 for none
    void show(int pages, int shown, Set<Integer> seen, double em) {
        while (getChildren().size() > pages) {
            getChildren().removeLast();
        }
        while (getChildren().size() < pages) {
            Region dot = new Region();
            dot.getStyleClass().add("page-dot");
            getChildren().add(dot);
        }
        for (int index = 0; index < pages; index++) {
            Region dot = (Region) getChildren().get(index);
            dot.pseudoClassStateChanged(SEEN, index <= shown || seen.contains(index));
            double width = (index == shown ? LONG : SIZE) * em;
            Sizes.min(dot, width, SIZE * em);
            Sizes.max(dot, width, SIZE * em);
        }
    }
}
