package downhill.app.draw;

/// The cache of what lies behind the content of regions; to be chosen before the toolkit starts.
public final class RegionCache {

    /// Whether what lies behind a region's content is painted anew, rather than put together from a kept image of its edges
    /// and middle. Without a graphics processor the image takes several times as long; with one, both are a few quads.
    private static final String NO_REGION_CACHE = "prism.disableRegionCaching";

    private RegionCache() {
    }

    /// Chooses what suits machines without a graphics processor best, unless somebody has chosen otherwise.
    public static void prepare() {
        if (System.getProperty(NO_REGION_CACHE) == null) {
            System.setProperty(NO_REGION_CACHE, "true");
        }
    }
}
