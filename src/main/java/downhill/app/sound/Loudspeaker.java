package downhill.app.sound;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// Plays sounds on a thread of its own. Of sounds that come faster than they can be played only the latest waits.
final class Loudspeaker {

    private static final AudioFormat FORMAT = new AudioFormat(Tone.RATE, 16, 1, true, false);

    private final Runnable silent;
    private final ThreadPoolExecutor player = new ThreadPoolExecutor(0, 1, 5, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1), work -> Thread.ofPlatform().daemon().name("sound").unstarted(work),
            new ThreadPoolExecutor.DiscardOldestPolicy());

    /// @param silent told, on that thread, where nothing can be heard on this machine
    Loudspeaker(Runnable silent) {
        this.silent = silent;
    }

    void play(List<byte[]> samples) {
        player.execute(() -> playNow(samples));
    }

    private void playNow(List<byte[]> samples) {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
            line.open(FORMAT);
            line.start();
            samples.forEach(each -> line.write(each, 0, each.length));
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException noDevice) {
            silent.run();
        }
    }
}
