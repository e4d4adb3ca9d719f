package downhill.export;

import downhill.picture.Playhead;

/// One picture of an animation, and how long it stays.
///
/// @param head the moment of the run
/// @param hundredths how long, in 1/100 s; at least 2, because less is taken for 10 by those who play it
public record Shot(Playhead head, int hundredths) {

    static final int SHORTEST = 2;

    public Shot {
        if (hundredths < SHORTEST) {
            throw new IllegalArgumentException("a shot of " + hundredths + "/100 s");
        }
    }

    public double seconds() {
        return hundredths / 100.0;
    }
}
