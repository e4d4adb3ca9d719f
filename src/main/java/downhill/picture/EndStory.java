package downhill.picture;

import downhill.descent.Ending;
import downhill.descent.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The sentences at the end of a run: why it ends, whether one more step would still move w and by how much, and where a
/// deeper valley is.
record EndStory(Frame frame, Section section, Words words) {

    List<RichText> told() {
        List<RichText> sentences = new ArrayList<>(List.of(ending()));
        frame.run().further().map(section.track().coordinate()::of).filter(Double::isFinite)
                .ifPresent(further -> sentences.add(further(further)));
        section.deeper().ifPresent(deeper -> sentences.add(words.rich("story.end.deeper", Map.of(
                "where", bold(Numbers.significant(deeper.w(), 3), Role.TEXT),
                "loss", bold(Numbers.significant(deeper.loss(), 3), Role.CURVE)))));
        return sentences;
    }

    RichText ending() {
        Run run = frame.run();
        return switch (run.ending()) {
            case Ending.RanItsLength() -> words.rich(run.length() == 1 ? "story.end.one" : "story.end.length",
                    Map.of("steps", RichText.words("" + run.length(), Role.TEXT)));
            case Ending.StoppedBeingFinite(int row) ->
                    words.rich(frame.run().slope(row).isFinite() ? "story.end.infinite" : "story.end.slopeless", Map.of());
            case Ending.Failed(int row, var why) -> RichText.words(words.text(why), Role.TEXT);
        };
    }

    /// @param change what one more step would be
    private RichText further(double change) {
        String size = Numbers.significant(Math.abs(change), 3);
        if (section.position() + change == section.position()) {
            return change != 0 ? words.rich("story.end.lost", Map.of("width", bold(size, Role.STEP)))
                    : words.rich(section.slope() == 0 ? "story.end.rest" : "story.end.still", Map.of());
        }
        if (!Double.isFinite(section.along().value(section.position() + change))) {
            return words.rich("story.end.leaves", Map.of());
        }
        RichText move = bold(words.text(change < 0 ? "story.left" : "story.right", size), Role.STEP);
        boolean isBySlope = change * section.slope() < 0 && !frame.isNoisy();
        return words.rich(isBySlope ? "story.end.slope" : "story.end.moves", Map.of("move", move));
    }

    private static RichText bold(String text, Role role) {
        return RichText.of(text, Typeface.BOLD, role);
    }
}
