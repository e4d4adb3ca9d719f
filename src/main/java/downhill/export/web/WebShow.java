package downhill.export.web;

import downhill.picture.RichText;
import downhill.picture.Words;
import java.util.function.DoubleConsumer;

/// What a page shows: a run, or several, at a row of learning rates.
public interface WebShow extends WebContent {

    /// What it is called.
    String title(Words words);

    /// The loss, written out.
    RichText loss();

    /// How large a figure is, in pixels.
    int width();

    /// How large a figure is, in pixels.
    int height();

    /// The learning rates.
    Rates rates();

    /// The step that is shown first.
    int step();

    /// What comes of one of the rates. Takes its time.
    ///
    /// @param rate which, from 0
    WebRun run(int rate);

    @Override
    default String html(WebInk ink, DoubleConsumer progress) throws InterruptedException {
        return new WebPage(this, ink).html(progress);
    }
}
