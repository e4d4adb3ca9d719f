package downhill.picture;

import java.util.List;

/// What the earlier lines of a rule gave, on one line: m = 0.64, v = 0.041, …
final class WorkedResults {

    private WorkedResults() {
    }

    /// @param lines all of the rule's; the last gives the weight, and is left out
    static RichText of(List<WorkedLine> lines) {
        RichText text = RichText.empty();
        for (WorkedLine line : lines.subList(0, lines.size() - 1)) {
            text = text.plus(Typesetter.sign(text.spans().isEmpty() ? "" : ",  ")).plus(line.result());
        }
        return text;
    }
}
