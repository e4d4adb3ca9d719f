package downhill.export;

import downhill.picture.Painting;

/// Develops pictures into pixels, all of one size. Made by whoever has a toolkit to draw with.
public interface Darkroom {

    /// Asked from any thread but the toolkit's own.
    ///
    /// @throws InterruptedException if it was asked to stop
    Pixels develop(Painting picture) throws InterruptedException;

    /// Makes a darkroom for pictures of a size.
    @FunctionalInterface
    interface Maker {

        Darkroom of(int width, int height);
    }
}
