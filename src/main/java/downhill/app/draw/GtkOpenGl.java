package downhill.app.draw;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;

/// GTK's own look for OpenGL, which the toolkit's windows on Linux do without; to be decided before the toolkit starts.
///
/// Without a graphics processor OpenGL is a program that comes with a compiler: 70 MB of memory for nothing. What the
/// toolkit paints with, also where there is such a processor, is looked for by itself.
public final class GtkOpenGl {

    private static final String VARIABLE = "GDK_GL";

    private GtkOpenGl() {
    }

    /// Has GTK not look for it, unless somebody has chosen otherwise, or native code must not be called.
    @SuppressWarnings("restricted")
    public static void prepare() {
        boolean isLinux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (isLinux && GtkOpenGl.class.getModule().isNativeAccessEnabled() && System.getenv(VARIABLE) == null) {
            try (Arena arena = Arena.ofConfined()) {
                Linker linker = Linker.nativeLinker();
                MethodHandle setting = linker.downcallHandle(linker.defaultLookup().findOrThrow("setenv"),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS,
                                ValueLayout.JAVA_INT));
                setting.invoke(arena.allocateFrom(VARIABLE), arena.allocateFrom("disable"), 0);
            } catch (Throwable cannot) {
                // Then GTK looks for it, as it always has.
                return;
            }
        }
    }
}
