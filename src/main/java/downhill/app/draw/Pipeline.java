package downhill.app.draw;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// How the toolkit draws, by a graphics processor or by software; to be chosen before it starts.
public final class Pipeline {

    /// Whether what lies behind a region's content is painted anew, rather than put together from a kept image of its edges
    /// and middle. Without a graphics processor the image takes several times as long; with one, both are a few quads.
    private static final String NO_REGION_CACHE = "prism.disableRegionCaching";

    /// The pipelines to be tried, first to last.
    private static final String ORDER = "prism.order";

    /// Where Linux shows what can draw: the kernel's own drivers, those of NVIDIA, and those of a guest under Windows.
    private static final List<String> DEVICES = List.of("dri", "nvidiactl", "dxg", "mali0");

    private Pipeline() {
    }

    /// Chooses what suits this machine, unless somebody has chosen otherwise.
    public static void prepare() {
        choose(NO_REGION_CACHE, "true");
        if (!mayHaveProcessor(System.getProperty("os.name"), Path.of("/dev"))) {
            choose(ORDER, "sw");
        }
    }

    /// Whether there may be a graphics processor. If there is certainly none, to look for it would load a renderer of tens
    /// of megabytes that draws by software, too, for nothing.
    ///
    /// @param system the operating system's name
    /// @param devices the folder in which Linux shows them
    static boolean mayHaveProcessor(String system, Path devices) {
        return !system.toLowerCase(Locale.ROOT).startsWith("linux")
                || DEVICES.stream().anyMatch(name -> Files.exists(devices.resolve(name)));
    }

    private static void choose(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
