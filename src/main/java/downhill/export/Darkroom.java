package downhill.export;

import downhill.picture.Painting;

/// Develops pictures into pixels, all of one size. Made by whoever has a toolkit to draw with.
public interface Darkroom {

    /// For pictures that follow each other. Asked from any thread but the toolkit's own; the pictures of one reel by one
    /// thread.
    Reel reel();

    /// One picture by itself. Asked from any thread but the toolkit's own.
    ///
    /// @throws InterruptedException if it was asked to stop
    default Pixels develop(Painting picture) throws InterruptedException {
        Patch whole = reel().next(picture).await().getFirst();
        return new Pixels(whole.width(), whole.height(), whole.argb());
    }

    /// Makes a darkroom for pictures of a size.
    @FunctionalInterface
    interface Maker {

        Darkroom of(int width, int height);
    }
}
