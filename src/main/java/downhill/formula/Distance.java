package downhill.formula;

/// How many letters two words are apart: letters put in, left out, replaced, or swapped with their neighbour.
///
/// Damerau's distance in its restricted form, F. J. Damerau, Communications of the ACM 7 (1964) 171.
final class Distance {

    private Distance() {
    }

    static int between(String one, String other) {
        int[][] distance = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distance[i][j] = i == 0 ? j : j == 0 ? i : step(one, other, i, j, distance);
            }
        }
        return distance[one.length()][other.length()];
    }

    private static int step(String one, String other, int i, int j, int[][] distance) {
        int replaced = distance[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
    }
}
