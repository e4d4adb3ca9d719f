package downhill.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class GtkOpenGlTest {

    /// What a library sees, which is not what Java has read when it began.
    @SuppressWarnings("restricted")
    private static String variable(String name) throws Throwable {
        Linker linker = Linker.nativeLinker();
        MethodHandle asking = linker.downcallHandle(linker.defaultLookup().findOrThrow("getenv"),
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment found = (MemorySegment) asking.invoke(arena.allocateFrom(name));
            return found.equals(MemorySegment.NULL) ? "" : found.reinterpret(Long.MAX_VALUE).getString(0);
        }
    }

    @Test
    void gtk_is_told_not_to_look_for_what_nothing_is_painted_with() throws Throwable {
        GtkOpenGl.prepare();
        assertThat(variable("GDK_GL")).isEqualTo("disable");
    }
}
