package org.papergraph.loader;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

/** The directions that the packages' own descriptions promise. */
@AnalyzeClasses(packages = "org.papergraph.loader",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule PACKAGES_POINT_ONE_WAY = layeredArchitecture()
      .consideringOnlyDependenciesInLayers()
      .layer("record").definedBy("..loader.record..")
      .layer("compact").definedBy("..loader.compact..")
      .layer("source").definedBy("..loader.source..")
      .layer("identity").definedBy("..loader.identity..")
      .layer("image").definedBy("..loader.image..")
      .layer("suspect").definedBy("..loader.suspect..")
      .layer("topic").definedBy("..loader.topic..")
      .layer("graph").definedBy("..loader.graph..")
      .layer("bulk").definedBy("..loader.bulk..")
      .layer("load").definedBy("..loader.load..")
      .layer("cli").definedBy("..loader.cli..")
      .whereLayer("record").mayNotAccessAnyLayer()
      .whereLayer("compact").mayNotAccessAnyLayer()
      .whereLayer("topic").mayOnlyAccessLayers("compact")
      .whereLayer("source").mayOnlyAccessLayers("record")
      .whereLayer("identity").mayOnlyAccessLayers("record")
      .whereLayer("suspect").mayOnlyAccessLayers("identity")
      .whereLayer("image").mayOnlyAccessLayers("record", "identity", "topic", "compact")
      .whereLayer("bulk").mayOnlyAccessLayers("image")
      .whereLayer("graph").mayOnlyAccessLayers("record", "identity", "image", "suspect")
      .whereLayer("load")
      .mayOnlyAccessLayers("record", "source", "identity", "image", "topic", "suspect", "graph",
          "bulk", "compact")
      .whereLayer("cli").mayOnlyAccessLayers("load", "graph", "source", "suspect");

  @ArchTest
  static final ArchRule NO_CYCLES = SlicesRuleDefinition.slices()
      .matching("org.papergraph.loader.(*)..")
      .should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_DRIVER_IS_KNOWN_TO_FEW = ArchRuleDefinition.noClasses()
      .that()
      .resideInAnyPackage("..loader.record..", "..loader.source..", "..loader.identity..",
          "..loader.image..", "..loader.suspect..", "..loader.topic..", "..loader.compact..",
          "..loader.bulk..")
      .should().dependOnClassesThat().resideInAnyPackage("org.neo4j..");

  @ArchTest
  static final ArchRule NO_SERVER_CODE = ArchRuleDefinition.noClasses()
      .should().dependOnClassesThat()
      .resideInAnyPackage("org.neo4j.kernel..", "org.neo4j.graphdb..", "org.neo4j.server..");
}
