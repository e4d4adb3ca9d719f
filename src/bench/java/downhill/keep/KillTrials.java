package downhill.keep;

import downhill.descent.Optimizers;
import downhill.descent.optimizer.GradientDescent;
import downhill.document.Document;
import downhill.document.DocumentReading;
import downhill.scene.Scene;
import downhill.scene.SceneReader;
import downhill.session.Kept;
import downhill.session.Moment;
import downhill.session.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Kills a program that keeps and saves without a pause, at any moment, 200 times: what is there afterwards must be
/// whole, and the last state that was written or the one that was being written, in the kept file and in the document alike.
///
/// `mvn -Pbench -Dbench.main=downhill.keep.KillTrials -Djmh.args=200`
public final class KillTrials {

    private static final int TRIALS = 200;
    private static final int LONGEST_MILLIS = 150;

    private final Optimizers optimizers = Optimizers.of(List.of(new GradientDescent()));
    private final Random random = new Random(1);

    private KillTrials() {
    }

    /// @param arguments how many trials; or `write` and a folder, for the program that is killed
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2) {
            write(Path.of(arguments[1]));
        }
        int trials = arguments.length == 0 ? TRIALS : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("downhill-kill");
        KillTrials kill = new KillTrials();
        int during = 0;
        for (int trial = 0; trial < trials; trial++) {
            during += kill.trial(folder) ? 1 : 0;
        }
        System.out.printf("%d trials: always whole; killed while writing in %d of them%n", trials, during);
    }

    /// States are told apart by their rate. Each number is said before and after it is written.
    private static void write(Path folder) throws IOException {
        KeptSlot slot = KeptSlot.claim(folder, true).orElseThrow();
        Path file = folder.resolve("a.downhill");
        for (int number = 1;; number++) {
            Scene scene = scene(number);
            System.out.println("begin " + number);
            Optional<?> failed = slot.write(new Kept(List.of(new Origin(Optional.of(file), Document.of(scene(1)))),
                    new Moment(scene, 0), List.of(new Moment(scene(number + 1), 0)), List.of(), Optional.empty()))
                    .or(() -> DocumentFile.write(file, Document.of(scene)));
            if (failed.isPresent()) {
                System.out.println("failed " + failed);
            }
            System.out.println("end " + number);
        }
    }

    private static Scene scene(int number) {
        Scene first = SceneReader.first();
        return first.with(first.runs().edited(run -> run.withRate(number)));
    }

    /// @return whether it was killed while writing
    private boolean trial(Path folder) throws Exception {
        Path said = folder.resolve("said");
        Files.writeString(said, "");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-classpath", System.getProperty("java.class.path"),
                KillTrials.class.getName(), "write", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(said.toFile()).start();
        while (Files.size(said) == 0) {
            if (!process.isAlive()) {
                throw new IllegalStateException("it didn't begin");
            }
            Thread.sleep(1);
        }
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        process.destroyForcibly().waitFor();
        String text = Files.readString(said);
        // The last line may have been cut.
        List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        if (lines.stream().anyMatch(line -> line.startsWith("failed"))) {
            throw new IllegalStateException(text);
        }
        int begun = last(lines, "begin ");
        int ended = last(lines, "end ");
        examine(folder, Math.max(begun, ended + 1), ended);
        return begun > ended;
    }

    private static int last(List<String> lines, String word) {
        return lines.reversed().stream().filter(line -> line.startsWith(word)).findFirst()
                .map(line -> Integer.parseInt(line.substring(word.length()))).orElse(0);
    }

    private void examine(Path folder, int begun, int ended) throws IOException {
        try (KeptSlot slot = KeptSlot.claim(folder, true).orElseThrow()) {
            switch (slot.read(optimizers)) {
                case KeptSlot.Found.Good(Kept kept) -> examine(kept.now().scene(), begun, ended);
                case KeptSlot.Found.Nothing() when ended == 0 -> { }
                case KeptSlot.Found.Nothing() -> throw new IllegalStateException("nothing is kept");
                case KeptSlot.Found.Broken(Path aside) -> throw new IllegalStateException("broken: " + aside);
            }
        }
        Path file = folder.resolve("a.downhill");
        if (Files.exists(file) || ended > 0) {
            switch (DocumentFile.read(file, optimizers)) {
                case DocumentReading.Good(Document document, var notes) -> examine(document.scene(), begun, ended);
                case DocumentReading.Bad(var why) -> throw new IllegalStateException("broken: " + why);
            }
        }
        // The next begins anew.
        Files.deleteIfExists(folder.resolve("open-1.json"));
        Files.deleteIfExists(file);
        Files.deleteIfExists(DocumentFile.backup(file));
    }

    private static void examine(Scene scene, int begun, int ended) {
        double number = scene.scenario().rate();
        if (number < ended || number > begun) {
            throw new IllegalStateException("state " + number + ", but " + ended + " was written, and " + begun + " begun");
        }
    }
}
