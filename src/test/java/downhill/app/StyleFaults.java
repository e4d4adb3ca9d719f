package downhill.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// What the toolkit can't make of the style sheets. It would only be printed, and what is drawn would look as if nobody had
/// said how: a rule of ours that also fits a part of a menu, a colour that isn't known there.
final class StyleFaults extends Handler {

    private static final Logger STYLES = Logger.getLogger("javafx.css");
    private static final String OURS = "downhill.css";

    private final List<String> faults = new CopyOnWriteArrayList<>();

    /// From now on.
    static StyleFaults heard() {
        StyleFaults faults = new StyleFaults();
        STYLES.addHandler(faults);
        return faults;
    }

    /// Those since this was asked last. None where the toolkit's own sheets are at a loss as well: then it is a list of
    /// choices on its way out, whose box is in no window any more.
    List<String> taken() {
        List<String> taken = List.copyOf(faults);
        faults.clear();
        return taken.stream().allMatch(fault -> fault.contains(OURS)) ? taken : List.of();
    }

    @Override
    public void publish(LogRecord fault) {
        faults.add(new SimpleFormatter().formatMessage(fault));
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
    }
}
