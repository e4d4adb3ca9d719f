package downhill.app;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// The screen as somebody sees it who looks at some of its rows, every few milliseconds: enough to tell pictures apart, and
/// little enough not to be in the way of what is watched.
final class WatchedScreen {

    private static final int ROWS = 24;
    private static final int PAUSE = 5;
    private static final long LONGEST = 30_000_000_000L;
    /// Longer than a window stays empty, however slow the machine.
    private static final long REST = 8_000_000_000L;
    /// A pointer or a caret may differ.
    private static final double SAME = 0.998;

    private final Robot robot;
    private final Dimension size = Toolkit.getDefaultToolkit().getScreenSize();

    WatchedScreen() throws AWTException {
        robot = new Robot();
    }

    /// The colours of all pixels in the rows.
    int[] seen() {
        int[] seen = new int[ROWS * size.width];
        for (int row = 0; row < ROWS; row++) {
            Rectangle strip = new Rectangle(0, (2 * row + 1) * size.height / (2 * ROWS), size.width, 1);
            robot.createScreenCapture(strip).getRGB(0, 0, size.width, 1, seen, row * size.width, size.width);
        }
        return seen;
    }

    /// Waits for a picture.
    void await(int[] wanted) throws Exception {
        await(seen -> same(seen, wanted));
    }

    /// Waits until another picture is there.
    void awaitOther(int[] before) throws Exception {
        await(seen -> !same(seen, before));
    }

    /// Waits until the picture has been the same for a while.
    ///
    /// @return what it is
    int[] awaitRest() throws Exception {
        int[] last = seen();
        long since = System.nanoTime();
        while (System.nanoTime() - since < REST) {
            Thread.sleep(PAUSE);
            int[] now = seen();
            if (!Arrays.equals(now, last)) {
                last = now;
                since = System.nanoTime();
            }
        }
        return last;
    }

    private void await(Predicate<int[]> wanted) throws Exception {
        long begun = System.nanoTime();
        while (!wanted.test(seen())) {
            if (System.nanoTime() - begun > LONGEST) {
                throw new TimeoutException("the screen does not become what it was");
            }
            Thread.sleep(PAUSE);
        }
    }

    private static boolean same(int[] some, int[] others) {
        int same = 0;
        for (int index = 0; index < some.length; index++) {
            if (some[index] == others[index]) {
                same++;
            }
        }
        return same >= SAME * some.length;
    }
}
