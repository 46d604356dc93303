package org.papergraph.app;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.neo4j.driver.Driver;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** {@code http → execution → {compile, graph}}, as the package descriptions say. */
@AnalyzeClasses(packages = "org.papergraph.app", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule LAYERS_LOOK_ONE_WAY = layeredArchitecture()
      .consideringOnlyDependenciesInLayers()
      .layer("http").definedBy("org.papergraph.app.http..") //
      .layer("execution").definedBy("org.papergraph.app.execution..") //
      .layer("compile").definedBy("org.papergraph.app.compile..") //
      .layer("graph").definedBy("org.papergraph.app.graph..") //
      .layer("export").definedBy("org.papergraph.app.export..") //
      .layer("citation").definedBy("org.papergraph.app.citation..") //
      .whereLayer("http").mayNotBeAccessedByAnyLayer() //
      .whereLayer("execution").mayOnlyBeAccessedByLayers("http")
      .whereLayer("compile").mayOnlyBeAccessedByLayers("execution")
      .whereLayer("graph").mayOnlyBeAccessedByLayers("execution")
      .whereLayer("export").mayOnlyBeAccessedByLayers("execution")
      .whereLayer("citation").mayOnlyBeAccessedByLayers("execution", "export");

  @ArchTest
  static final ArchRule ERRORS_IMPORT_NOTHING_OF_OURS = noClasses().that()
      .resideInAPackage("org.papergraph.app.error..").should().dependOnClassesThat(
          resideInAPackage("org.papergraph..")
              .and(not(resideInAPackage("org.papergraph.app.error.."))));

  @ArchTest
  static final ArchRule CITATIONS_ARE_TEXT_AND_NOTHING_ELSE = classes().that()
      .resideInAPackage("org.papergraph.app.citation..").should().onlyDependOnClassesThat()
      .resideInAnyPackage("org.papergraph.app.citation..", "java..", "org.jspecify..",
          "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule EXPORTS_ARE_FILES_AND_NOTHING_ELSE = classes().that()
      .resideInAPackage("org.papergraph.app.export..").should().onlyDependOnClassesThat()
      .resideInAnyPackage("org.papergraph.app.export..", "org.papergraph.app.citation..", "java..",
          "javax.xml.stream..", "org.jspecify..", "com.fasterxml.jackson..", "com.ctc.wstx..");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("org.papergraph.app.(**)")
      .should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_GRAPH_SPEAKS_TO_THE_DATABASE = noClasses().that()
      .resideOutsideOfPackage("org.papergraph.app.graph..").should()
      .dependOnClassesThat(resideInAPackage(Driver.class.getPackageName() + ".."));

  @ArchTest
  static final ArchRule THE_COMPILER_KNOWS_NO_SERVER = noClasses().that()
      .resideInAPackage("org.papergraph.app.compile..").should()
      .dependOnClassesThat().resideInAnyPackage("io.micronaut..", "io.netty..");

  @ArchTest
  static final ArchRule THE_ENGINE_KNOWS_NO_TRANSPORT = noClasses().that()
      .resideInAPackage("org.papergraph.app.execution..").should()
      .dependOnClassesThat().resideInAnyPackage("io.micronaut.http..", "io.netty..");

  @ArchTest
  static final ArchRule NOTHING_IS_CALLED_HELPER = classes().should()
      .haveNameNotMatching(".*(Impl|Utils?|Helpers?|Manager)$");
}
