package org.entourage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.entourage.question.Questions;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
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

    /// The rooms of Neo4j. Each may use those before it.
    private static final List<String> GRAPH = List.of("record", "server", "session", "schema", "write", "bulk", "audit",
            "backup");

    /// What edits share. Each may use those before it, and every edit both.
    private static final List<String> EDITS_SHARE = List.of("words", "text");

    /// One package an edit, with the other edits that it is made of.
    private static final Map<String, Set<String>> EDITS = Map.ofEntries(Map.entry("load", Set.of()),
            Map.entry("check", Set.of("load")), Map.entry("attach", Set.of()), Map.entry("withdraw", Set.of()),
            Map.entry("purge", Set.of()), Map.entry("verify", Set.of()), Map.entry("rebuild", Set.of()),
            Map.entry("backup", Set.of("rebuild")), Map.entry("bulk", Set.of()),
            Map.entry("open", Set.of("load", "backup", "rebuild")));

    private static final String QUESTION = "org.entourage.question";

    /// Goes with this test: kept, it would take half of the memory that those after it have.
    private final JavaClasses all = new ClassFileImporter()
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
                            .resideInAnyPackage(above.toArray(String[]::new)).check(all);
                }
            }
        }
    }

    @Test
    void everyClassLivesInARoomOfThePlan() {
        Stream<String> rooms = TIERS.stream().flatMap(Set::stream)
                .filter(room -> !room.equals("graph") && !room.equals("edit")).map(room -> "org.entourage." + room);
        Stream<String> parts = Stream.concat(GRAPH.stream().map(room -> "org.entourage.graph." + room),
                Stream.concat(EDITS_SHARE.stream(), EDITS.keySet().stream()).map(room -> "org.entourage.edit." + room));
        Stream<String> questions = Stream.of(SHARED, QUESTIONS, MADE_OF.keySet()).flatMap(Collection::stream)
                .map(ArchitectureTest::question);
        assertThat(all.stream().map(JavaClass::getPackageName).distinct().filter(name -> !name.equals("org.entourage")))
                .containsExactlyInAnyOrderElementsOf(Stream.of(rooms, parts, questions).flatMap(each -> each).toList());
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
        assertThat(all.stream().filter(type -> type.getPackageName().equals(QUESTION)).map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("Questions", "package-info");
    }

    @Test
    void packagesOfQuestionsHaveNoCycles() {
        slices().matching(QUESTION + ".(*)..").should().beFreeOfCycles().check(all);
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
                .check(all);
    }

    private static String question(String room) {
        return QUESTION + "." + room;
    }

    @Test
    void aRoomOfTheGraphUsesThoseBeforeIt() {
        for (int i = 0; i < GRAPH.size(); i++) {
            usesOnly("org.entourage.graph", GRAPH.get(i), GRAPH.subList(0, i));
        }
    }

    @Test
    void editsDoNotUseEachOtherButThoseThatTheyAreMadeOf() {
        for (int i = 0; i < EDITS_SHARE.size(); i++) {
            usesOnly("org.entourage.edit", EDITS_SHARE.get(i), EDITS_SHARE.subList(0, i));
        }
        EDITS.forEach((edit, others) -> usesOnly("org.entourage.edit", edit,
                Stream.concat(EDITS_SHARE.stream(), others.stream()).toList()));
    }

    private void usesOnly(String hall, String room, Collection<String> others) {
        String[] allowed = Stream.concat(others.stream(), Stream.of(room)).map(each -> hall + "." + each)
                .toArray(String[]::new);
        noClasses().that().resideInAPackage(hall + "." + room).should()
                .dependOnClassesThat(resideInAPackage(hall + "..").and(resideOutsideOfPackages(allowed))).check(all);
    }

    /// The page of the architecture shows what this test holds, so that neither can go stale.
    @Test
    void thePageOfTheArchitectureShowsTheseRules() throws IOException {
        assertThat(Files.readString(Path.of("docs/architecture.md"))).contains(rules());
    }

    private static String rules() {
        List<String> lines = new ArrayList<>(List.of("```text", "from top to bottom, each tier uses those below it:"));
        TIERS.forEach(tier -> lines.add("  " + sorted(tier)));
        lines.add("graph, each room uses those before it:");
        lines.add("  " + String.join(", ", GRAPH));
        lines.add("edit, each room uses " + String.join(", ", EDITS_SHARE) + ":");
        new TreeMap<>(EDITS).forEach((edit, others) -> lines
                .add("  " + edit + (others.isEmpty() ? "" : ", made of " + sorted(others))));
        lines.add("question, each room uses " + String.join(", ", SHARED) + ":");
        lines.add("  " + sorted(QUESTIONS));
        new TreeMap<>(MADE_OF)
                .forEach((question, others) -> lines.add("  " + question + ", made of " + sorted(others)));
        lines.add("```");
        return String.join("\n", lines);
    }

    private static String sorted(Collection<String> rooms) {
        return rooms.stream().sorted().collect(Collectors.joining(", "));
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
