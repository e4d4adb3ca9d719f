package downhill.picture;

import downhill.descent.Coordinate;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The sentences at the end of a run of two weights: why it ends, and what one more step would do.
record PlaneEndStory(Frame frame, Words words) {

    List<RichText> told() {
        List<RichText> sentences = new ArrayList<>(List.of(
                new EndStory(frame, frame.section(Coordinate.W), words).ending()));
        frame.run().further().filter(Vector::isFinite).ifPresent(further -> sentences.add(further(further)));
        return sentences;
    }

    private RichText further(Vector change) {
        Vector point = frame.run().point(frame.step());
        Vector next = point.plus(change);
        if (next.equals(point)) {
            return words.rich("plane.end.still", Map.of());
        }
        if (!Double.isFinite(frame.loss().height(next))) {
            return words.rich("story.end.leaves", Map.of());
        }
        return words.rich("plane.end.moves", PlaneStory.moves(words, change));
    }
}
