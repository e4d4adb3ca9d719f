package downhill.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The package by which this kind of system installs an application: a `.deb` or `.rpm`, an `.exe`, a `.dmg`.
///
/// @param resources what is to be used in place of the JDK's own scripts and entries of menus
/// @param target where it is put
record Installer(Application application, Path resources, Path target) {

    /// @return the package; none where what makes one is missing
    Optional<Path> of(Path image) throws IOException {
        Path folder = Files.createDirectories(target.resolve("package"));
        List<String> arguments = new ArrayList<>(List.of("--dest", folder.toString(), "--app-image", image.toString(),
                "--resource-dir", resources.toString(), "--file-associations", association().toString()));
        arguments.addAll(application.common());
        arguments.addAll(switch (Application.Platform.here()) {
            case LINUX -> List.of("--linux-package-name", application.name(), "--linux-shortcut",
                    "--linux-menu-group", "Education;Science;Math", "--linux-app-category", "education",
                    "--install-dir", "/opt");
            case WINDOWS -> List.of("--win-menu", "--win-shortcut", "--win-dir-chooser", "--win-per-user-install");
            case MACOS -> List.of();
        });
        try {
            Tools.run("jpackage", arguments);
        } catch (IOException missing) {
            System.out.println(missing.getMessage());
            return Optional.empty();
        }
        try (Stream<Path> made = Files.list(folder)) {
            return made.findFirst();
        }
    }

    /// Documents are opened by a double click.
    private Path association() throws IOException {
        return Files.writeString(target.resolve("association.properties"), """
                extension=downhill
                mime-type=application/x-downhill
                description=Downhill document
                icon=%s
                """.formatted(Application.Platform.here().icon(application.icons()).toString().replace("\\", "\\\\")));
    }
}
