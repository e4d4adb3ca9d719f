package downhill.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The pieces of the lines of one level, each across one cell, on their way to becoming lines.
///
/// A piece ends on two edges of the grid, and each edge is crossed at most once: so pieces that share an edge meet there.
final class LevelPieces {

    private static final int NONE = -1;

    private final LossField field;
    private final double level;
    /// To which one or two other edges pieces lead from an edge.
    private final Map<Integer, int[]> ends = new HashMap<>();
    /// The edges in the order in which they were found.
    private final List<Integer> found = new ArrayList<>();

    LevelPieces(LossField field, double level) {
        this.field = field;
        this.level = level;
    }

    /// Adds the one or two pieces across a cell.
    void cell(int column, int row) {
        boolean lowerLeft = isAbove(column, row);
        boolean lowerRight = isAbove(column + 1, row);
        boolean upperRight = isAbove(column + 1, row + 1);
        boolean upperLeft = isAbove(column, row + 1);
        int bottom = edge(column, row, false);
        int right = edge(column + 1, row, true);
        int top = edge(column, row + 1, false);
        int left = edge(column, row, true);
        if (lowerLeft == upperRight && lowerRight == upperLeft && lowerLeft != lowerRight) {
            boolean isMiddleAbove = field.between(column + 0.5, row + 0.5) >= level;
            join(bottom, isMiddleAbove == lowerLeft ? right : left);
            join(top, isMiddleAbove == lowerLeft ? left : right);
            return;
        }
        int first = NONE;
        int[] edges = {lowerLeft == lowerRight ? NONE : bottom, lowerRight == upperRight ? NONE : right,
            upperRight == upperLeft ? NONE : top, upperLeft == lowerLeft ? NONE : left};
        for (int edge : edges) {
            if (edge != NONE && first != NONE) {
                join(first, edge);
            } else if (edge != NONE) {
                first = edge;
            }
        }
    }

    private boolean isAbove(int column, int row) {
        return field.value(column, row) >= level;
    }

    private int edge(int column, int row, boolean upright) {
        return 2 * (row * field.columns() + column) + (upright ? 1 : 0);
    }

    private void join(int from, int to) {
        lead(from, to);
        lead(to, from);
    }

    private void lead(int from, int to) {
        int[] known = ends.get(from);
        if (known == null) {
            ends.put(from, new int[] {to, NONE});
            found.add(from);
        } else {
            known[1] = to;
        }
    }

    /// The lines that the pieces make.
    List<LevelLine> joined() {
        List<LevelLine> lines = new ArrayList<>();
        for (int edge : found) {
            if (ends.containsKey(edge)) {
                lines.add(new LevelLine(level, line(edge)));
            }
        }
        return lines;
    }

    private Points line(int start) {
        int[] ways = ends.remove(start);
        Deque<Integer> edges = new ArrayDeque<>();
        edges.add(start);
        boolean isClosed = follow(start, ways[0], edges);
        if (!isClosed && ways[1] != NONE) {
            Deque<Integer> back = new ArrayDeque<>();
            follow(start, ways[1], back);
            back.forEach(edges::addFirst);
        }
        Points.Builder line = new Points.Builder();
        edges.forEach(edge -> add(edge, line));
        if (isClosed) {
            add(start, line);
        }
        return line.build();
    }

    /// Goes on from edge to edge, and takes them away.
    ///
    /// @return whether it came back to where it began
    private boolean follow(int start, int first, Deque<Integer> edges) {
        int before = start;
        int edge = first;
        while (edge != NONE && edge != start) {
            int[] ways = ends.remove(edge);
            edges.add(edge);
            int next = ways[0] == before ? ways[1] : ways[0];
            before = edge;
            edge = next;
        }
        return edge == start;
    }

    private void add(int edge, Points.Builder line) {
        int node = edge / 2;
        int column = node % field.columns();
        int row = node / field.columns();
        boolean upright = edge % 2 == 1;
        double from = field.value(column, row);
        double to = upright ? field.value(column, row + 1) : field.value(column + 1, row);
        double part = Math.clamp((level - from) / (to - from), 0, 1);
        double w = field.w(column);
        double b = field.b(row);
        line.add(upright ? w : w + part * (field.w(column + 1) - w), upright ? b + part * (field.b(row + 1) - b) : b);
    }
}
