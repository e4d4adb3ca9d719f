package downhill.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// On a class of tests that run on the FX thread: one such class after the other, because they share a window. Other tests
/// run beside them.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnFxThread.class)
@Execution(ExecutionMode.SAME_THREAD)
public @interface InWindow {
}
