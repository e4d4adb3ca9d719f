package downhill.picture;

import downhill.descent.Ledger;
import downhill.descent.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The ledger in words: what was promised and delivered in all, or by one step.
record LedgerWords(Frame frame, Words words) {

    /// Why there is nothing to draw.
    RichText empty() {
        String key = frame.isHidden() && frame.step() == 0 ? "ledger.start"
                : frame.hasStep() || frame.step() > 0 ? "ledger.still" : "ledger.none";
        return RichText.words(words.text(key), Role.DIM);
    }

    /// The sums up to the playhead, or the numbers of the step that is pointed at.
    List<RichText> told(OptionalInt pointed) {
        Run run = frame.run();
        Ledger ledger = run.ledger();
        if (pointed.isPresent()) {
            int step = pointed.getAsInt();
            return lines(words.text("ledger.step", step, step + 1), run.promised(step), run.delivered(step), step, step + 1);
        }
        int here = frame.step();
        if (here == 0) {
            return List.of(RichText.words(words.text("ledger.start"), Role.DIM));
        }
        return lines("", ledger.promised(here), ledger.delivered(here), 0, here);
    }

    /// @param title of which step; empty for the sums
    /// @param from the row whose loss was before
    /// @param to the row whose loss is after
    private List<RichText> lines(String title, double promised, double delivered, int from, int to) {
        List<RichText> lines = new ArrayList<>();
        if (!title.isEmpty()) {
            lines.add(RichText.strong(title, Role.TEXT));
        }
        boolean all = title.isEmpty();
        int decimals = ShownNumber.decimalsFor(delivered, frame.run().loss(from));
        String asMany = ShownNumber.of(promised, decimals).text();
        lines.add(line(all ? "ledger.promised.all" : "bars.promised", asMany, promised));
        ShownNumber before = ShownNumber.of(frame.run().loss(from), decimals);
        ShownNumber after = ShownNumber.of(frame.run().loss(to), decimals);
        ShownNumber difference = ShownNumber.of(delivered, decimals);
        lines.add(line(all ? "ledger.delivered.all" : "bars.delivered", difference.text(), delivered));
        lines.add(dim("= ").plus(loss(from)).plus(dim(" − ")).plus(loss(to)));
        lines.add(dim((holds(before, after, difference) ? "= " : "≈ ") + before.text() + " − "
                + (after.text().startsWith("−") ? "(" + after.text() + ")" : after.text())));
        kept(promised, delivered, digits(from, to)).ifPresent(lines::add);
        return lines;
    }

    private RichText line(String key, String number, double fall) {
        return dim(words.text(key) + " ").plus(RichText.strong(number, fall < 0 ? Role.WARNING : Role.STEP));
    }

    private static RichText dim(String text) {
        return RichText.words(text, Role.DIM);
    }

    /// L(w₃), or with two weights L(w₃, b₃)
    private RichText loss(int row) {
        StringBuilder index = new StringBuilder();
        Integer.toString(row).chars().forEach(digit -> index.append((char) ('₀' + digit - '0')));
        String point = frame.weights() == 1 ? "w" + index : "w" + index + ", b" + index;
        return RichText.symbol("L(" + point + ")", Role.DIM);
    }

    private static boolean holds(ShownNumber before, ShownNumber after, ShownNumber difference) {
        return before.isFinite() && after.isFinite() && difference.isFinite()
                && before.decimal().subtract(after.decimal()).compareTo(difference.decimal()) == 0;
    }

    /// What was delivered between two rows may be wrong by so much.
    private double digits(int from, int to) {
        Run run = frame.run();
        double digits = 2 * Math.ulp(Math.max(Math.abs(run.loss(from)), Math.abs(run.loss(to))));
        for (Section along : frame.sections()) {
            Track track = along.track();
            digits += Outcome.digits(0, track.at(from), track.slope(from), to - from);
        }
        return digits;
    }

    /// How much of a promise was kept; nothing of one that is no number any more.
    private Optional<RichText> kept(double promised, double delivered, double digits) {
        if (!Double.isFinite(promised) || !Double.isFinite(delivered)) {
            return Optional.empty();
        }
        if (delivered != 0 && Outcome.isOnlyRounding(promised, delivered, digits)) {
            return Optional.of(dim(words.text("ledger.rounding")));
        }
        if (promised <= 0) {
            return Optional.of(dim(words.text("ledger.unpromised")));
        }
        if (delivered < 0) {
            return Optional.of(RichText.words(words.text("ledger.broken"), Role.WARNING));
        }
        if (delivered == 0) {
            return Optional.of(RichText.words(words.text("ledger.nothing"), Role.TEXT));
        }
        if (Outcome.isJust(promised, delivered, digits)) {
            return Optional.of(RichText.words(words.text("ledger.just"), Role.TEXT));
        }
        String key = delivered > promised ? "ledger.more" : "ledger.kept";
        return Optional.of(RichText.words(words.text(key, Outcome.percent(delivered / promised)), Role.TEXT));
    }
}
