package downhill;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import downhill.descent.Catalogue;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

/// The packages point one way only, and only the app knows a toolkit.
class ArchitectureTest {

    /// Read from where they were compiled to: the tests run on the module path, where no class path would find them.
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(
            Path.of(Catalogue.class.getProtectionDomain().getCodeSource().getLocation().getPath()));

    /// From the bottom to the top: each knows only those before it.
    private static final List<String> LAYERS =
            List.of("text", "json", "user", "formula", "plugin", "descent", "picture", "scene", "document", "lesson",
                    "session", "export", "keep", "cli", "app");

    /// Every package of the tree, so that none is forgotten when one is added.
    private static final Set<String> PACKAGES = Set.of(
            "json", "formula", "plugin", "descent", "descent.data", "descent.optimizer", "descent.race",
            "descent.rule", "picture", "scene", "document", "lesson", "lesson.answers", "session", "export",
            "export.font", "export.lesson", "export.pdf", "export.text", "export.web", "keep", "cli", "app", "app.answers",
            "app.compare", "app.control", "app.document", "app.draw", "app.explore", "app.lessons",
            "app.lessons.edit", "app.losses", "app.palette", "app.plane", "app.present", "app.rate", "app.setup",
            "app.sound", "app.view", "user", "text");

    @Test
    void these_are_the_packages_and_there_is_no_other() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).filter(name -> !name.isEmpty())
                .map(name -> name.replaceFirst("downhill\\.", "")).collect(Collectors.toSet())).isEqualTo(PACKAGES);
    }

    /// So that what moves is asked of one place, where reduced motion is honoured: the toolkit's own transitions ask nobody.
    @Test
    void nothing_but_the_clock_moves_anything() {
        assertThat(CLASSES.stream().flatMap(known -> known.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().equals("javafx.animation"))
                .filter(use -> !use.getTargetClass().getSimpleName().equals("PauseTransition"))
                .map(use -> use.getOriginClass().getSimpleName()))
                .isSubsetOf("Clock", "Rehearsal", "Tidying", "Autosaving", "Opening");
    }

    @Test
    void a_package_knows_only_those_below_it() {
        for (int layer = 0; layer < LAYERS.size(); layer++) {
            String[] above = LAYERS.subList(layer + 1, LAYERS.size()).stream().map(name -> "downhill." + name + "..")
                    .toArray(String[]::new);
            if (above.length > 0) {
                noClasses().that().resideInAPackage("downhill." + LAYERS.get(layer) + "..")
                        .should().dependOnClassesThat().resideInAnyPackage(above).check(CLASSES);
            }
        }
    }

    @Test
    void no_two_packages_know_each_other_not_even_in_a_circle() {
        SlicesRuleDefinition.slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(CLASSES);
    }

    /// Every package by itself, those inside another too.
    private static final class ByPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("downhill.") ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "every package";
        }
    }

    @Test
    void no_two_files_have_the_same_name() {
        List<String> names = CLASSES.stream().filter(JavaClass::isTopLevelClass).map(JavaClass::getSimpleName)
                .filter(name -> !name.isEmpty() && !name.equals("package-info") && !name.equals("module-info")).toList();
        assertThat(names).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    @Test
    void below_the_app_there_is_no_toolkit() {
        noClasses().that().resideOutsideOfPackage("downhill.app..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun..", "javax.swing..",
                        "atlantafx..", "org.kordamp..")
                .check(CLASSES);
    }

    @Test
    void only_the_exports_know_images_and_only_the_command_line_its_library() {
        noClasses().that().resideOutsideOfPackages("downhill.export..", "downhill.app..")
                .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.imageio..").check(CLASSES);
        noClasses().that().resideOutsideOfPackage("downhill.cli")
                .should().dependOnClassesThat().resideInAPackage("picocli..").check(CLASSES);
        noClasses().that().resideOutsideOfPackage("downhill.json")
                .should().dependOnClassesThat().resideInAPackage("tools.jackson..").check(CLASSES);
    }

    @Test
    void only_the_exports_know_what_reads_and_writes_fonts_and_pdf() {
        noClasses().that().resideOutsideOfPackages("downhill.export.font", "downhill.export.pdf")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache..").check(CLASSES);
    }

    @Test
    void no_room_of_the_app_is_crowded() {
        Map<String, Long> files = CLASSES.stream().filter(type -> type.getPackageName().startsWith("downhill.app"))
                .filter(type -> !type.getName().contains("$"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files).hasSizeGreaterThan(5).allSatisfy((room, count) -> assertThat(count).as(room).isLessThan(31));
    }

    @Test
    void nothing_static_can_change() {
        List<JavaField> fields = CLASSES.stream().map(JavaClass::getFields).flatMap(Collection::stream)
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(SYNTHETIC)).toList();
        assertThat(fields).hasSizeGreaterThan(20);
        assertThat(fields).allMatch(field -> field.getModifiers().contains(FINAL));
        assertThat(fields).extracting(field -> field.getRawType().getName())
                .noneMatch(type -> type.matches("java\\.util\\..*(HashMap|ArrayList|HashSet|Deque|Atomic.*)"));
    }

    @Test
    void nothing_can_be_typed_into_that_takes_any_amount() {
        noClasses().should().callConstructor(TextField.class).orShould().callConstructor(TextArea.class)
                .orShould().callConstructor(PasswordField.class).check(CLASSES.that(DescribedPredicate.describe(
                        "no limited field itself", found -> !found.getSimpleName().startsWith("Limited"))));
    }

    @Test
    void nothing_is_scrolled_by_way_of_an_image() {
        noClasses().should().callConstructor(ScrollPane.class).orShould().callConstructor(ScrollPane.class, Node.class)
                .check(CLASSES.that(DescribedPredicate.describe("no scrolled view itself",
                        found -> !found.getSimpleName().equals("ScrolledView"))));
    }
}
