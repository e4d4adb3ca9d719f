package downhill.app;

import downhill.app.export.Shot;
import downhill.picture.Frame;

/// The frames of an animation in their order, seen by a camera that follows.
final class Film {

    /// How much faster the camera glides than in the window: a glide changes the whole picture, and each picture of it
    /// makes the file larger.
    private static final double HASTE = 4;

    private final Exporter.Order order;
    private final Camera camera;

    Film(Exporter.Order order) {
        this.order = order;
        camera = new Camera(order.home());
        camera.follow(order.run(), order.head().step());
        camera.arrive();
    }

    Frame next(Shot shot) {
        camera.follow(order.run(), shot.head().step());
        camera.advance(HASTE * shot.seconds());
        return camera.frame(order.run(), shot.head(), order.mode(), order.scenario().nudge());
    }
}
