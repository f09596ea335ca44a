package parallax;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Holds the arrows between the packages: each may use only those before it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    /** The packages in their order: each may use those to its left and itself, nothing else of ours. */
    private static final List<String> ORDER =
            List.of("text", "news", "quotes", "statements", "intake", "store", "export", "project", "cli", "workbench");

    /** A rule over no classes holds: where fewer than these are seen, the test looks in the wrong place. */
    private static final int FEWEST_CLASSES = 400;

    private static final String[] JAVAFX = {
        "javafx..",
        "com.sun.javafx..",
        "org.controlsfx..",
        "impl.org.controlsfx..",
        "org.fxmisc..",
        "org.reactfx..",
        "atlantafx..",
        "org.kordamp.."
    };

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("parallax");

    @Test
    void theRulesSeeTheProgram() {
        assertThat(ours).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void everyPackageHasAPlaceInTheOrder() {
        var seen = new TreeSet<String>();
        ours.that(not(resideInAPackage("parallax")))
                .forEach(type -> seen.add(type.getPackageName().split("\\.")[1]));
        assertThat(ORDER).containsAll(seen);
    }

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyThoseBeforeIt() {
        return ORDER.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(inside(name))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(after(name))
                                .orShould()
                                .dependOnClassesThat(resideInAPackage("parallax"))
                                .allowEmptyShould(true)
                                .check(ours)));
    }

    @Test
    void theCommandLineAndTheWorkbenchDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage(inside("workbench"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside("cli"))
                .allowEmptyShould(true)
                .check(ours);
    }

    @Test
    void mainKnowsOnlyWhatItStarts() {
        noClasses()
                .that()
                .resideInAPackage("parallax")
                .should()
                .dependOnClassesThat(resideInAPackage("parallax..")
                        .and(not(
                                resideInAnyPackage("parallax", inside("project"), inside("cli"), inside("workbench")))))
                .allowEmptyShould(true)
                .check(ours);
    }

    @Test
    void noPackagesUseEachOtherInACircle() {
        slices().matching("parallax.(**)").should().beFreeOfCycles().check(ours);
    }

    /** In the workbench: base, what the panes share; then one package a pane; then the window that puts them up. */
    @Test
    void aPaneNeverUsesAnotherPane() {
        var shared = resideInAPackage("parallax.workbench.base..");
        slices().matching("parallax.workbench.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage("parallax.workbench.."), shared)
                .allowEmptyShould(true)
                .check(ours);
        noClasses()
                .that(shared)
                .should()
                .dependOnClassesThat(resideInAPackage("parallax.workbench..").and(not(shared)))
                .allowEmptyShould(true)
                .check(ours);
        noClasses()
                .that()
                .resideInAPackage("parallax.workbench.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("parallax.workbench")
                .allowEmptyShould(true)
                .check(ours);
    }

    @Test
    void javaFxStaysInTheWorkbench() {
        onlyIn("workbench", JAVAFX);
    }

    @Test
    void jdbcStaysInTheStore() {
        onlyIn("store", "java.sql..", "javax.sql..", "org.sqlite..");
    }

    @Test
    void parsersOfPagesStayInIntake() {
        onlyIn(
                "intake",
                "org.jsoup..",
                "org.mozilla.universalchardet..",
                "org.netpreserve..",
                "org.apache.james..",
                "com.rtfparserkit..");
    }

    /** The JDK's parser reads local files and the network for whoever wrote the document, unless told otherwise. */
    @Test
    void thereIsOneDoorToTheXmlParser() {
        noClasses()
                .that(not(resideInAPackage("parallax.intake.source").and(simpleName("SafeXml"))))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javax\\.xml\\..*(Factory|Builder|Parser)|org\\.xml\\.sax\\..*Reader.*")
                .check(ours);
    }

    @Test
    void picocliStaysInTheCommandLine() {
        onlyIn("cli", "picocli..");
    }

    @Test
    void thereIsOneDoorToTheThreadThatDraws() {
        var callers = new TreeSet<String>();
        for (var type : ours) {
            Stream.concat(type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream())
                    .filter(use -> use.getTargetOwner().isEquivalentTo(Platform.class))
                    .filter(use -> use.getName().equals("runLater"))
                    .forEach(_ -> callers.add(outermost(type).getName()));
        }
        assertThat(callers).as("classes that call Platform.runLater").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void onlyTheCommandLineWritesToTheConsole() {
        // The sample run without a display has no window to speak through.
        noClasses()
                .that(not(resideInAPackage(inside("cli"))
                        .or(resideInAPackage("parallax").and(simpleName("Main")))
                        .or(simpleName("SampleRun"))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(ours);
    }

    @Test
    void allSourcesLieInOurPackage() throws IOException {
        assertThat(filesBelow("src/main/java"))
                .isNotEmpty()
                .allMatch(file -> file.startsWith("src/main/java/parallax"));
    }

    @Test
    void noFileIsLargerThanFiveMegabytes() throws IOException {
        var large = new ArrayList<Path>();
        for (var folder : List.of("src", "assets")) {
            for (var file : filesBelow(folder)) {
                if (Files.size(file) > 5_000_000) {
                    large.add(file);
                }
            }
        }
        assertThat(large).isEmpty();
    }

    private static List<Path> filesBelow(String folder) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void onlyIn(String name, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(ours);
    }

    private static String inside(String name) {
        return "parallax." + name + "..";
    }

    private static String[] after(String name) {
        return ORDER.stream()
                .skip(ORDER.indexOf(name) + 1L)
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
