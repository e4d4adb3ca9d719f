package downhill.export.font;

import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;

/// What PDFBox would say on standard error, with stack traces, of things that are no failure: that a module is closed to it,
/// for example. What fails is thrown.
public final class LibraryLog {

    private LibraryLog() {
    }

    /// Has it say nothing; to be called before any of it is used.
    public static void silence() {
        LogFactory.getFactory().setAttribute("org.apache.commons.logging.Log", NoOpLog.class.getName());
    }
}
