package downhill.export.web;

import java.util.function.DoubleConsumer;

/// What can be written as one page for any browser.
@FunctionalInterface
public interface WebContent {

    /// All of the page. Takes its time.
    ///
    /// @param ink what it is written with
    /// @param progress told how much is done, from 0 to 1
    /// @throws InterruptedException if it was asked to stop
    String html(WebInk ink, DoubleConsumer progress) throws InterruptedException;
}
