package org.entourage;

import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {

    /// From top to bottom. A room imports from lower tiers only; a tier may be skipped.
    private static final List<Set<String>> TIERS = List.of(Set.of("web", "cli", "start"), Set.of("question", "edit"),
            Set.of("name", "dossier", "world"), Set.of("graph", "evidence"), Set.of("claim", "client"));

    private final JavaClasses all = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entourage");

    @Test
    void importsPointOneWay() {
        for (int tier = 0; tier < TIERS.size(); tier++) {
            for (String room : TIERS.get(tier)) {
                List<String> above = TIERS.subList(0, tier + 1).stream().flatMap(Set::stream)
                        .filter(other -> !other.equals(room)).map(other -> "org.entourage." + other + "..").toList();
                if (!above.isEmpty()) {
                    noClasses().that().resideInAPackage("org.entourage." + room + "..").should().dependOnClassesThat()
                            .resideInAnyPackage(above.toArray(String[]::new)).check(all);
                }
            }
        }
    }

    @Test
    void everyClassLivesInARoomOfThePlan() {
        Set<String> rooms = Set.copyOf(TIERS.stream().flatMap(Set::stream).map(room -> "org.entourage." + room)
                .toList());
        assertThat(all.stream().map(JavaClass::getPackageName).distinct().filter(name -> !name.equals("org.entourage")))
                .isSubsetOf(rooms).isNotEmpty();
    }

    @Test
    void theDomainKnowsNeitherSpringNorNeo4j() {
        classes().that().resideInAPackage("org.entourage.claim..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("org.entourage.claim..", "java..", "org.jspecify..").check(all);
    }

    @Test
    void whatAsksARunningApplicationLoadsNothingButTheJdk() {
        classes().that().resideInAPackage("org.entourage.client..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("org.entourage.client..", "java..", "org.jspecify..").check(all);
    }

    @Test
    void evidenceAndDossiersKnowNoDatabase() {
        noClasses().that().resideInAnyPackage("org.entourage.evidence..", "org.entourage.dossier..").should()
                .dependOnClassesThat().resideInAnyPackage("org.springframework..", "org.neo4j..").check(all);
    }
}
