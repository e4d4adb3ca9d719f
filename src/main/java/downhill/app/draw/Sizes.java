package downhill.app.draw;

import javafx.scene.layout.Region;

/// How large a region is to be, told only where that is something new: the toolkit lays out all that lies around a region
/// whenever it is told a size, even the one it has.
public final class Sizes {

    private Sizes() {
    }

    public static void minWidth(Region region, double width) {
        if (region.getMinWidth() != width) {
            region.setMinWidth(width);
        }
    }

    public static void minHeight(Region region, double height) {
        if (region.getMinHeight() != height) {
            region.setMinHeight(height);
        }
    }

    public static void prefWidth(Region region, double width) {
        if (region.getPrefWidth() != width) {
            region.setPrefWidth(width);
        }
    }

    public static void prefHeight(Region region, double height) {
        if (region.getPrefHeight() != height) {
            region.setPrefHeight(height);
        }
    }

    public static void maxWidth(Region region, double width) {
        if (region.getMaxWidth() != width) {
            region.setMaxWidth(width);
        }
    }

    public static void maxHeight(Region region, double height) {
        if (region.getMaxHeight() != height) {
            region.setMaxHeight(height);
        }
    }

    public static void min(Region region, double width, double height) {
        minWidth(region, width);
        minHeight(region, height);
    }

    public static void pref(Region region, double width, double height) {
        prefWidth(region, width);
        prefHeight(region, height);
    }

    public static void max(Region region, double width, double height) {
        maxWidth(region, width);
        maxHeight(region, height);
    }
}
