package downhill.export;

import downhill.descent.Run;
import downhill.plugin.Vector;
import java.util.List;
import java.util.StringJoiner;

/// A run as a table of numbers: comma-separated, a header line, lines ended by `\n`.
///
/// Row k is the state *before* step k and that step's change; the last row, after which no step follows, ends in empty
/// cells. Numbers are written in full, as [Double#toString(double)], with "." whatever the machine's language.
///
/// With noise there is more at the end: the gradient with its noise, which is what the optimizer was given for step k.
/// The slope is always the true one.
public final class Csv {

    private static final String ONE = "step,w,loss,slope,delta_w,promised,delivered";
    private static final String TWO = "step,w,b,loss,slope_w,slope_b,delta_w,delta_b,promised,delivered";

    private Csv() {
    }

    public static String of(Run run) {
        int weights = run.point(0).size();
        boolean noisy = !run.descent().sight().isExact();
        StringBuilder table = new StringBuilder(weights == 1 ? ONE : TWO);
        table.append(noisy ? weights == 1 ? ",gradient\n" : ",gradient_w,gradient_b\n" : "\n");
        for (int row = 0; row <= run.length(); row++) {
            StringJoiner cells = new StringJoiner(",", "", "\n");
            cells.add(Integer.toString(row));
            add(cells, run.point(row));
            cells.add(Double.toString(run.loss(row)));
            add(cells, run.slope(row));
            if (row < run.length()) {
                add(cells, run.change(row));
                cells.add(Double.toString(run.promised(row))).add(Double.toString(run.delivered(row)));
                if (noisy) {
                    add(cells, run.gradient(row));
                }
            } else {
                cells.add(",".repeat(noisy ? 2 * weights + 1 : weights + 1));
            }
            table.append(cells);
        }
        return table.toString();
    }

    /// Several runs, one after the other, each row with its run's number, from 1, and name in front.
    ///
    /// @param names of the runs, in their order
    public static String of(List<Run> runs, List<String> names) {
        StringBuilder table = new StringBuilder();
        for (int index = 0; index < runs.size(); index++) {
            List<String> lines = of(runs.get(index)).lines().toList();
            String name = (index + 1) + ",\"" + names.get(index).replace("\"", "\"\"") + "\",";
            if (index == 0) {
                table.append("run,name,").append(lines.getFirst()).append('\n');
            }
            lines.stream().skip(1).forEach(line -> table.append(name).append(line).append('\n'));
        }
        return table.toString();
    }

    /// A table as spreadsheets take it when it is pasted: with a tab between cells.
    public static String pasted(String table) {
        StringBuilder pasted = new StringBuilder(table);
        boolean quoted = false;
        for (int at = 0; at < pasted.length(); at++) {
            quoted ^= pasted.charAt(at) == '"';
            if (pasted.charAt(at) == ',' && !quoted) {
                pasted.setCharAt(at, '\t');
            }
        }
        return pasted.toString();
    }

    private static void add(StringJoiner cells, Vector vector) {
        for (int index = 0; index < vector.size(); index++) {
            cells.add(Double.toString(vector.get(index)));
        }
    }
}
