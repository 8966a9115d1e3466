package wusum;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A package may import only packages above it in the table, and third parties only where named. */
final class LayersTest {
  /** Lowest first. */
  private static final List<String> PACKAGES =
      List.of(
          "article",
          "taxonomy",
          "provenance",
          "analysis",
          "features",
          "classifier",
          "keywords",
          "tagging",
          "corpus",
          "evaluation",
          "registry",
          "training",
          "ingest",
          "suite",
          "http",
          "app");

  private static final Map<String, List<String>> THIRD_PARTIES =
      Map.ofEntries(
          Map.entry("org.apache.lucene..", List.of("wusum.analysis..")),
          Map.entry("com.ibm.icu..", List.of("wusum.analysis..")),
          Map.entry("org.deeplearning4j..", List.of("wusum.classifier.network..")),
          Map.entry("org.nd4j..", List.of("wusum.classifier.network..")),
          Map.entry(
              "com.fasterxml.jackson..",
              List.of(
                  "wusum.corpus..",
                  "wusum.registry..",
                  "wusum.training..",
                  "wusum.ingest..",
                  "wusum.suite..",
                  "wusum.http..",
                  "wusum.app..")),
          Map.entry("de.bwaldvogel..", List.of("wusum.suite..")),
          Map.entry("org.jsoup..", List.of("wusum.suite..")),
          Map.entry("io.javalin..", List.of("wusum.http..")),
          Map.entry("io.micrometer..", List.of("wusum.http..")),
          Map.entry("picocli..", List.of("wusum.app..")),
          Map.entry("me.tongfei..", List.of("wusum.app..")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("wusum");

  @TestFactory
  Stream<DynamicTest> eachPackage_importsOnlyPackagesAboveIt() {
    return PACKAGES.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage("wusum." + name + "..")
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(below(name)))
                            .allowEmptyShould(true)
                            .check(CLASSES)));
  }

  @TestFactory
  Stream<DynamicTest> eachThirdParty_isUsedOnlyWhereNamed() {
    return THIRD_PARTIES.entrySet().stream()
        .map(
            party ->
                DynamicTest.dynamicTest(
                    party.getKey(),
                    () ->
                        noClasses()
                            .that(not(resideInAnyPackage(party.getValue().toArray(String[]::new))))
                            .should()
                            .dependOnClassesThat(resideInAPackage(party.getKey()))
                            .check(CLASSES)));
  }

  @TestFactory
  Stream<DynamicTest> eachClass_livesInAListedPackage() {
    String[] listed = PACKAGES.stream().map(name -> "wusum." + name + "..").toArray(String[]::new);
    return Stream.of(
        DynamicTest.dynamicTest(
            "wusum", () -> noClasses().should().resideOutsideOfPackages(listed).check(CLASSES)));
  }

  private static String[] below(String name) {
    return PACKAGES.subList(PACKAGES.indexOf(name) + 1, PACKAGES.size()).stream()
        .map(below -> "wusum." + below + "..")
        .toArray(String[]::new);
  }
}
