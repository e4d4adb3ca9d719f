package downhill.app.draw;

/// How the toolkit paints; to be told before it starts.
public final class Painting {

    /// Whether what lies behind a region's content is painted anew, rather than put together from a kept image of its edges and
    /// middle. Without a graphics processor the image takes several times as long; with one, both are a few quads.
    private static final String NO_REGION_CACHE = "prism.disableRegionCaching";

    private Painting() {
    }

    /// Chooses what suits machines without a graphics processor best, unless somebody has chosen otherwise.
    public static void prepare() {
        if (System.getProperty(NO_REGION_CACHE) == null) {
            System.setProperty(NO_REGION_CACHE, "true");
        }
    }
}
