package downhill;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import downhill.descent.Catalogue;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The packages point one way only, and only the app knows a toolkit.
class ArchitectureTest {

    /// Read from where they were compiled to: the tests run on the module path, where no class path would find them.
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(
            Path.of(Catalogue.class.getProtectionDomain().getCodeSource().getLocation().getPath()));

    @ParameterizedTest
    @ValueSource(strings = {"downhill.formula", "downhill.descent", "downhill.descent.optimizer", "downhill.picture",
        "downhill.app"})
    void every_package_was_really_looked_at(String name) {
        assertThat(CLASSES.containPackage(name)).isTrue();
        assertThat(CLASSES.getPackage(name).getClasses()).hasSizeGreaterThan(3);
    }

    @Test
    void there_is_no_other_package() {
        assertThat(CLASSES).extracting(JavaClass::getPackageName).filteredOn(name -> !name.isEmpty())
                .allMatch(name -> name.matches("downhill\\.(formula|descent|picture|lesson|app)(\\..*)?"));
    }

    @Test
    void a_package_knows_only_those_below_it() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("app").definedBy("downhill.app..")
                .optionalLayer("lesson").definedBy("downhill.lesson..")
                .layer("picture").definedBy("downhill.picture..")
                .layer("descent").definedBy("downhill.descent..")
                .layer("formula").definedBy("downhill.formula..")
                .whereLayer("app").mayNotBeAccessedByAnyLayer()
                .whereLayer("lesson").mayOnlyBeAccessedByLayers("app")
                .whereLayer("picture").mayOnlyBeAccessedByLayers("lesson", "app")
                .whereLayer("descent").mayOnlyBeAccessedByLayers("picture", "lesson", "app")
                .check(CLASSES);
    }

    @Test
    void no_two_packages_know_each_other() {
        SlicesRuleDefinition.slices().matching("downhill.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void below_the_app_there_is_no_toolkit() {
        noClasses().that().resideOutsideOfPackage("downhill.app..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun..", "java.awt..",
                        "javax.swing..", "javax.imageio..", "atlantafx..", "org.kordamp..", "picocli..")
                .check(CLASSES);
    }

    @Test
    void what_is_exported_to_plugins_shows_them_nothing_that_is_not() {
        List<String> shown = CLASSES.getPackage("downhill.descent").getClasses().stream()
                .filter(type -> type.getSimpleName().matches(
                        "Optimizer|OptimizerProvider|Settings?|Step|Here|Equation|Vector|Loss|Evaluation|Curvature"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(method -> Stream.concat(Stream.of(method.getRawReturnType()),
                        method.getRawParameterTypes().stream()))
                .map(JavaClass::getPackageName).distinct().toList();
        assertThat(shown).contains("downhill.descent").noneMatch(
                name -> name.startsWith("downhill.") && !name.equals("downhill.descent"));
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
}
