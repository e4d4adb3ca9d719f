package downhill.picture;

import java.util.Optional;

/// The ground of pictures that follow each other: worked out anew only when another part of it is seen.
public final class KnownGround {

    private final GroundView view;
    private Optional<Viewport> seen = Optional.empty();
    private Ground ground;

    public KnownGround(GroundView view) {
        this.view = view;
        ground = Ground.unknown(view);
    }

    /// A frame with the ground under it, where it has one.
    public Frame under(Frame frame) {
        if (frame.weights() == 1) {
            return frame;
        }
        if (!seen.equals(Optional.of(frame.view()))) {
            seen = Optional.of(frame.view());
            ground = Ground.of(frame, view);
        }
        return frame.on(ground);
    }
}
