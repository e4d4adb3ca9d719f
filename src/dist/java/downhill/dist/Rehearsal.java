package downhill.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Has a finished image make its cache: the launcher itself runs the application once and records what is loaded, then once
/// more to write the cache from that. From then on the launcher starts with it.
///
/// The cache holds for this runtime alone, and only with these options. Where it doesn't hold, the start takes longer, and
/// nothing else is different.
///
/// @param image nothing in it may change afterwards
record Rehearsal(Application application, Path image) {

    private static final String OPTIONS = "JAVA_TOOL_OPTIONS";
    private static final int LONGEST_MINUTES = 5;

    void run() throws IOException, InterruptedException {
        Path settings = application.settings(image);
        Path recorded = image.resolveSibling(application.name() + ".aotconf");
        Path cache = settings.resolve(application.name() + ".aot");
        Path user = Files.createTempDirectory("rehearsal");
        try {
            launch(user, "-XX:AOTMode=record -XX:AOTConfiguration=" + recorded + " " + application.rehearsal());
            launch(user, "-XX:AOTMode=create -XX:AOTConfiguration=" + recorded + " -XX:AOTCache=" + cache);
        } finally {
            Folders.clear(user);
        }
        if (!Files.exists(cache)) {
            throw new IOException("no cache was written: " + cache);
        }
        Files.delete(recorded);
        Path launcher = settings.resolve(application.name() + ".cfg");
        Files.writeString(launcher, Files.readString(launcher).stripTrailing()
                + "\njava-options=-XX:AOTCache=$APPDIR/" + cache.getFileName()
                + "\njava-options=-Xlog:aot=off\njava-options=-Xlog:cds=off\n");
    }

    private void launch(Path user, String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (needsDisplay()) {
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1920x1080x24"));
        }
        command.add(application.launcher(image).toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put(OPTIONS, options + " -Ddownhill.data=" + user);
        Path said = Files.createTempFile("rehearsal", ".txt");
        Process process = builder.redirectOutput(said.toFile()).start();
        boolean isOver = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String told = Files.readString(said);
        Files.delete(said);
        if (!isOver || process.exitValue() != 0) {
            throw new IOException("the application could not be rehearsed: " + command + "\n" + told);
        }
    }

    /// On Linux there may be none where packages are made.
    private static boolean needsDisplay() {
        return Application.Platform.here() == Application.Platform.LINUX
                && System.getenv().getOrDefault("DISPLAY", "").isBlank()
                && System.getenv().getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
