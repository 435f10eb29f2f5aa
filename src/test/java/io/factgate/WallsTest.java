package io.factgate;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the packages; the root package is roof and ground and stands outside. */
@AnalyzeClasses(packages = "io.factgate", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  private static final String[] STAGES = {
    "io.factgate.reading..",
    "io.factgate.extraction..",
    "io.factgate.matching..",
    "io.factgate.judging..",
    "io.factgate.harvest..",
    "io.factgate.reporting..",
    "io.factgate.story.."
  };

  @ArchTest
  static final ArchRule onlyTheFaceKnowsMaven =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.factgate.maven..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..");

  @ArchTest
  static final ArchRule onlyReadingKnowsParsers =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.factgate.reading..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.tika..", "org.commonmark..", "org.jsoup..");

  @ArchTest
  static final ArchRule onlyKnowledgeReportingAndAuditKnowJackson =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.factgate.knowledge..", "io.factgate.reporting..", "io.factgate.audit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

  @ArchTest
  static final ArchRule onlyAuditKnowsWebArchives =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.factgate.audit..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.netpreserve..");

  @ArchTest
  static final ArchRule auditNamesNoKind =
      noClasses()
          .that()
          .resideInAPackage("io.factgate.audit..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.factgate.kind.*..");

  @ArchTest
  static final ArchRule stagesNameNoKind =
      noClasses()
          .that()
          .resideInAnyPackage(STAGES)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.factgate.kind.*..");

  @ArchTest
  static final ArchRule kindsNameNoStage =
      noClasses()
          .that()
          .resideInAPackage("io.factgate.kind..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(STAGES);

  @ArchTest
  static final ArchRule kindsStandOnTextAlone =
      noClasses()
          .that()
          .resideInAPackage("io.factgate.kind..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.factgate", "io.factgate.knowledge..", "io.factgate.maven..");

  @ArchTest
  static final ArchRule theSeamOfKindsNamesNoKind =
      noClasses()
          .that()
          .resideInAPackage("io.factgate.kind")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.factgate.kind.*..");

  /** But a speaker is a name: attribution reads names, never the other way round. */
  @ArchTest
  static final ArchRule kindsDoNotKnowEachOther =
      slices()
          .matching("io.factgate.kind.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              resideInAPackage("io.factgate.kind.attribution"),
              resideInAPackage("io.factgate.kind.name"));

  @ArchTest
  static final ArchRule knowledgeStandsOnKindAndText =
      noClasses()
          .that()
          .resideInAPackage("io.factgate.knowledge..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.factgate",
              "io.factgate.kind.*..",
              "io.factgate.reading..",
              "io.factgate.extraction..",
              "io.factgate.matching..",
              "io.factgate.judging..",
              "io.factgate.reporting..",
              "io.factgate.story..",
              "io.factgate.maven..");

  @ArchTest
  static final ArchRule textStandsAlone =
      classes()
          .that()
          .resideInAPackage("io.factgate.text..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.factgate.text..", "java..", "org.jspecify..");

  @ArchTest
  static void packagesHaveNoCycles(JavaClasses classes) {
    slices().matching("io.factgate.(*)..").should().beFreeOfCycles().check(classes);
  }
}
