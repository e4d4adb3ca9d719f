package downhill.dist;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What the program needs, as Maven has found it.
final class ClassPath {

    private ClassPath() {
    }

    static List<Path> ofThisProgram() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).toList();
    }
}
