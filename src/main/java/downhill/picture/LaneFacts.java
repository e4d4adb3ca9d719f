package downhill.picture;

import downhill.descent.Consequence;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What is told of one of several runs in their list.
///
/// @param mark its colour and shape, as of [Mark#of(int)]
/// @param name its optimizer, and whatever else but the rate tells it from the others
/// @param rate its learning rate
/// @param stepsToBottom after how many steps it is within 1 % of its bottom, for good
/// @param finalLoss the loss when the race is over
/// @param gradientEvaluations how many gradients it took
/// @param lossEvaluations how often it asked for the loss alone besides
/// @param verdict what becomes of it in its number of steps
public record LaneFacts(int mark, String name, double rate, OptionalInt stepsToBottom, double finalLoss,
        int gradientEvaluations, int lossEvaluations, Verdict verdict) {

    /// The steps to the bottom, written; a dash where it is not reached.
    public String stepsText() {
        return stepsToBottom.isPresent() ? String.valueOf(stepsToBottom.getAsInt()) : "—";
    }

    /// Of all runs, in the order of their list.
    public static List<LaneFacts> of(RaceFrame frame, Optimizers optimizers, Words words) {
        List<LaneFacts> facts = new ArrayList<>();
        for (int lane = 0; lane < frame.runs().size(); lane++) {
            facts.add(of(frame, lane, optimizers, words));
        }
        return facts;
    }

    private static LaneFacts of(RaceFrame frame, int index, Optimizers optimizers, Words words) {
        Run run = frame.runs().get(index);
        int last = frame.lastRow(index);
        Consequence consequence = Consequence.of(run);
        return new LaneFacts(frame.lane(index).mark(), name(frame, index, optimizers, words),
                run.descent().rate(), consequence.stepsToBottom(), run.loss(last), run.gradientEvaluations(last),
                run.lossEvaluations(last), consequence.verdict());
    }

    /// What one of the runs is called.
    public static String name(RaceFrame frame, int index, Optimizers optimizers, Words words) {
        return LaneName.of(frame, index, optimizers, words);
    }
}
