package downhill.dist;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Makes an application that needs no Java: a small runtime with everything linked in, an image with a launcher, a cache of
/// loaded and linked classes, and the package that this kind of system installs.
///
/// Run from its source by the JDK whose tools it uses, with all that the program needs as its class path.
public final class Package {

    private Package() {
    }

    /// @param arguments the project's folder; the version; the options of the virtual machine, with spaces between them; and
    ///                  `true` where a bare window is packaged as well, to be compared with
    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        String version = arguments[1];
        List<String> options = Arrays.asList(arguments[2].strip().split("\\s+"));
        Path target = project.resolve("target").resolve("dist");
        Folders.clear(target);
        List<Path> classPath = ClassPath.ofThisProgram();
        Path icons = Files.createDirectories(target.resolve("icons"));
        Icons.write(icons);

        Path modules = new Modules(target.resolve("modules")).of(classPath, version);
        Application downhill = new Application("downhill", "downhill/downhill.app.Main", version, icons, options,
                "-Ddownhill.rehearsal=true");
        Path image = image(downhill, modules, target, List.of("jdk.charsets"));
        System.out.println("The application: " + image + " (" + Folders.megabytes(image) + " MB)");
        if (Boolean.parseBoolean(arguments[3])) {
            bare(project, modules, target, options, icons);
        }
        new Installer(downhill, project.resolve(Path.of("src", "dist", "resources")), target).of(image).ifPresentOrElse(
                file -> System.out.println("The package: " + file + " (" + Folders.megabytes(file) + " MB)"),
                () -> System.out.println("No package for this system: a tool that makes one is missing."));
    }

    /// @param more modules that nothing asks for by name, but which are needed
    private static Path image(Application application, Path modules, Path target, List<String> more) throws Exception {
        Path runtime = target.resolve(application.name() + "-runtime");
        Tools.run("jlink", "--module-path", modules.toString(), "--output", runtime.toString(),
                "--add-modules", more.stream().map(name -> "," + name).collect(Collectors.joining("",
                        application.module(), "")),
                "--no-header-files", "--no-man-pages", "--strip-native-commands");
        Path image = application.image(runtime, target);
        Folders.clear(runtime);
        new Rehearsal(application, image).run();
        return image;
    }

    /// The benchmarks' bare window, packaged the same way.
    private static void bare(Path project, Path modules, Path target, List<String> options, Path icons) throws Exception {
        Path sources = project.resolve(Path.of("src", "bench", "java", "downhill", "app"));
        Path classes = Files.createDirectories(target.resolve("bare-classes"));
        Path descriptor = Files.writeString(Files.createDirectories(target.resolve("bare-source"))
                .resolve("module-info.java"), "module bare { requires javafx.graphics; }\n");
        Tools.run("javac", "-d", classes.toString(), "--module-path", modules.toString(), descriptor.toString(),
                sources.resolve("BareStart.java").toString(), sources.resolve("BareWindow.java").toString());
        Tools.run("jar", "--create", "--file", modules.resolve("bare.jar").toString(), "-C", classes.toString(), ".");
        Application bare = new Application("bare", "bare/downhill.app.BareStart", "1.0", icons, options,
                "-Ddownhill.bare.seconds=3");
        System.out.println("A bare window: " + image(bare, modules, target, List.of()));
    }
}
