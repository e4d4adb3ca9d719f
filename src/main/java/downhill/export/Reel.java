package downhill.export;

import downhill.picture.Painting;
import java.util.List;

/// Develops the pictures of an animation one after the other: the first whole, of each that follows what has changed.
public interface Reel {

    /// Begins with the next picture, which is painted now. Its pixels may be made while something else is done.
    ///
    /// @throws InterruptedException if it was asked to stop
    Developing next(Painting picture) throws InterruptedException;

    /// A picture in the making.
    @FunctionalInterface
    interface Developing {

        /// Waits for what has changed; there may be less that differs in it. Nothing where the picture is as the one
        /// before. To be called once for each picture, in order.
        ///
        /// @throws InterruptedException if it was asked to stop
        List<Patch> await() throws InterruptedException;
    }
}
