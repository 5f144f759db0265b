package org.entourage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.entourage.question.Questions;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {

    /// From top to bottom. A room imports from lower tiers only; a tier may be skipped.
    private static final List<Set<String>> TIERS = List.of(Set.of("web", "cli", "start"), Set.of("question", "edit"),
            Set.of("name", "dossier", "document", "world"), Set.of("graph", "evidence"), Set.of("claim", "client"));

    /// What questions share. Each may use those before it.
    private static final List<String> SHARED = List.of("answer", "look", "resolve", "describe");

    /// One package a question, and what the first page asks.
    private static final Set<String> QUESTIONS = Stream.concat(Stream.of("contents"), Questions.ALL.stream()
            .map(question -> question.getClass().getPackageName().replaceAll(".*\\.", "")))
            .filter(room -> !room.equals("report")).collect(Collectors.toSet());

    /// Questions that are made of others.
    private static final Map<String, Set<String>> MADE_OF = Map.of("report", Set.of("profile", "conflicts"), "ask",
            Set.of("history"));

    private static final String QUESTION = "org.entourage.question";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entourage");

    @Test
    void importsPointOneWay() {
        for (int tier = 0; tier < TIERS.size(); tier++) {
            for (String room : TIERS.get(tier)) {
                List<String> above = TIERS.subList(0, tier + 1).stream().flatMap(Set::stream)
                        .filter(other -> !other.equals(room)).map(other -> "org.entourage." + other + "..").toList();
                if (!above.isEmpty()) {
                    noClasses().that().resideInAPackage("org.entourage." + room + "..").should().dependOnClassesThat()
                            .resideInAnyPackage(above.toArray(String[]::new)).check(ALL);
                }
            }
        }
    }

    @Test
    void everyClassLivesInARoomOfThePlan() {
        Stream<String> rooms = TIERS.stream().flatMap(Set::stream).map(room -> "org.entourage." + room);
        Stream<String> questions = Stream.of(SHARED, QUESTIONS, MADE_OF.keySet()).flatMap(Collection::stream)
                .map(ArchitectureTest::question);
        assertThat(ALL.stream().map(JavaClass::getPackageName).distinct().filter(name -> !name.equals("org.entourage")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(rooms, questions).toList());
    }

    @Test
    void questionsDoNotUseEachOther() {
        for (String question : QUESTIONS) {
            uses(question, SHARED);
        }
        MADE_OF.forEach((question, others) -> uses(question, Stream.concat(SHARED.stream(), others.stream()).toList()));
    }

    @Test
    void whatQuestionsShareKnowsNoQuestion() {
        for (int i = 0; i < SHARED.size(); i++) {
            uses(SHARED.get(i), SHARED.subList(0, i));
        }
    }

    @Test
    void onlyTheListOfAllQuestionsKnowsThemAll() {
        assertThat(ALL.stream().filter(type -> type.getPackageName().equals(QUESTION)).map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("Questions", "package-info");
    }

    @Test
    void packagesOfQuestionsHaveNoCycles() {
        slices().matching(QUESTION + ".(*)..").should().beFreeOfCycles().check(ALL);
    }

    /// A package of questions uses itself, some others of them, and whatever lies outside; `ask` also the list of all.
    private void uses(String question, Collection<String> others) {
        Set<String> allowed = Stream.concat(others.stream(), Stream.of(question)).map(ArchitectureTest::question)
                .collect(Collectors.toSet());
        if (question.equals("ask")) {
            allowed.add(QUESTION);
        }
        noClasses().that().resideInAPackage(question(question)).should()
                .dependOnClassesThat(resideInAPackage(QUESTION + "..")
                        .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
                .check(ALL);
    }

    private static String question(String room) {
        return QUESTION + "." + room;
    }

    @Test
    void theDomainKnowsNeitherSpringNorNeo4j() {
        classes().that().resideInAPackage("org.entourage.claim..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("org.entourage.claim..", "java..", "org.jspecify..").check(ALL);
    }

    @Test
    void whatAsksARunningApplicationLoadsNothingButTheJdk() {
        classes().that().resideInAPackage("org.entourage.client..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("org.entourage.client..", "java..", "org.jspecify..").check(ALL);
    }

    @Test
    void evidenceAndDossiersKnowNoDatabase() {
        noClasses().that().resideInAnyPackage("org.entourage.evidence..", "org.entourage.dossier..").should()
                .dependOnClassesThat().resideInAnyPackage("org.springframework..", "org.neo4j..").check(ALL);
    }
}
