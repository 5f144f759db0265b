package org.entourage.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.Graph;
import org.entourage.claim.Sha256;

import static org.assertj.core.api.Assertions.assertThat;

/// What the commands print that need no graph.
class CommandLineTest {

    private static final String TEXT = """
            A headline without a stop

            The club’s treasurer, Ann Other, paid for the hall. “Nobody asked her,” said Bob. The hall was full.

            One. Two. Three. Four.
            """;

    @TempDir
    private Path folder = Path.of("");
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @BeforeEach
    void capture() throws IOException {
        Files.writeString(folder.resolve("text.txt"), TEXT);
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    @AfterEach
    void release() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void aQuoteWithStraightSignsFindsCurlyOnes() {
        assertThat(run("locate", text(), "--quote", "The club's treasurer")).isZero();
        assertThat(printed()).startsWith("{paragraph: 2, start: 26, end: 46, sha256: "
                + Sha256.of("The club’s treasurer") + "}");
    }

    @Test
    void aSentenceIsLocatedByItsNumber() {
        assertThat(run("locate", text(), "--paragraph", "2", "--sentence", "2")).isZero();
        assertThat(printed()).contains(Sha256.of("“Nobody asked her,” said Bob."));
    }

    @Test
    void neighbouringSentencesAreOnePassage() {
        assertThat(run("locate", text(), "--paragraph", "3", "--sentence", "2-4")).isZero();
        assertThat(printed()).contains(Sha256.of("Two. Three. Four."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2-5 | There is no sentence 2-5 in paragraph 3: it has 4.
            3-2 | There is no sentence 3-2 in paragraph 3
            0   | There is no sentence 0 in paragraph 3
            two | --sentence: found "two", expected 2 or 2-3
            1-4 | touches 4 sentences
            """)
    void sentencesThatAreNoPassageAreNamed(String sentences, String message) {
        assertThat(run("locate", text(), "--paragraph", "3", "--sentence", sentences)).isEqualTo(1);
        assertThat(printed()).contains(message);
    }

    @Test
    void everySentenceIsListedWithItsLocator() {
        assertThat(run("locate", text(), "--all")).isZero();
        assertThat(printed().lines()).hasSize(8).element(3).isEqualTo("{paragraph: 2, start: 108, end: 126, sha256: "
                + Sha256.of("The hall was full.") + "}  # 2.3 The hall was full.");
    }

    @Test
    void aPassageOfADossierIsFoundAgainByItsDigest() {
        assertThat(run("locate", text(), "--sha256", Sha256.of("The hall was full."), "--length", "18")).isZero();
        assertThat(printed()).startsWith("{paragraph: 2, start: 108, end: 126, sha256: ");
        assertThat(run("locate", text(), "--sha256", Sha256.of("The hall was full!"), "--length", "18")).isEqualTo(1);
        assertThat(printed()).contains("No 18 characters of the text have this digest.");
        assertThat(run("locate", text(), "--sha256", "4711", "--length", "18")).isEqualTo(1);
        assertThat(run("locate", text(), "--sha256", Sha256.of("x"))).isEqualTo(2);
        assertThat(run("locate", text(), "--sha256", Sha256.of("x"), "--length", "0")).isEqualTo(1);
    }

    @Test
    void aDossierIsWrittenAnewForAnotherCopyAndOverNothing() throws IOException {
        Path dossier = folder.resolve("mine.yaml");
        Files.writeString(dossier, Graph.dossier("mine", "- {key: a, subject: ann, relation: supported, object: bob}"));
        Path copy = Files.writeString(folder.resolve("copy.txt"), "Home\n\n" + Graph.TEXT);
        Path moved = folder.resolve("moved.yaml");
        String[] arguments = {"check", dossier.toString(), "--text", copy.toString(), "--relocate", moved.toString(),
            "--data", folder.resolve("none").toString()};
        assertThat(run(arguments)).isZero();
        assertThat(printed()).contains("Passages: 1 found in it, 1 of them at another place, 0 not found.");
        assertThat(run("check", moved.toString(), "--text", copy.toString(), "--incomplete", "--data",
                folder.resolve("none").toString())).isZero();
        String written = Files.readString(moved);
        assertThat(run(arguments)).isEqualTo(1);
        assertThat(printed()).contains("moved.yaml is there already. Nothing was written.");
        assertThat(Files.readString(moved)).isEqualTo(written);
        assertThat(run("check", dossier.toString(), "--relocate", moved.toString())).isEqualTo(1);
        assertThat(printed()).contains("--relocate takes one --text");
    }

    @Test
    void wordsThatStandTwiceAreRefusedWithAllPlaces() {
        assertThat(run("locate", text(), "--quote", "hall")).isEqualTo(1);
        assertThat(printed()).contains("stand in the text 2 times").contains("paid for the hall. “Nobody")
                .contains("The hall was full");
    }

    @Test
    void wordsThatDoNotStandThereAreRefused() {
        assertThat(run("locate", text(), "--quote", "the treasury")).isEqualTo(1);
        assertThat(printed()).contains("do not stand in the text");
    }

    @Test
    void aPassageOfFourSentencesIsRefused() {
        assertThat(run("locate", text(), "--paragraph", "3")).isEqualTo(1);
        assertThat(printed()).contains("sentences");
    }

    @Test
    void aParagraphThatIsNotThereIsNamed() {
        assertThat(run("locate", text(), "--paragraph", "9", "--sentence", "1")).isEqualTo(1);
        assertThat(printed()).contains("There is no paragraph 9: the text has 3.");
    }

    @Test
    void withoutAQuoteTheTextsOwnEntryIsPrinted() {
        assertThat(run("locate", text())).isZero();
        assertThat(printed()).contains("sha256: ").contains("length: 149");
    }

    @Test
    void aCheckWithoutAGraphMakesNone() throws IOException {
        Path dossier = folder.resolve("mine.yaml");
        Files.writeString(dossier, "entourage: 1\ndossier: mine\nversion: 1\nrecordedBy: me\n");
        assertThat(run("check", dossier.toString(), "--data", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(printed()).contains("mine.yaml:1:1: found no \"method\"").contains(
                "1 problem. When it can be read, its sentences are gone through.");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aNewDossierStandsBesideItsTextAndIsNeverOverwritten() throws IOException {
        assertThat(run("new", text(), "--by", "Ann")).isZero();
        assertThat(printed()).contains("text.yaml: 8 sentences").contains("./entourage check --watch ");
        Path dossier = folder.resolve("text.yaml");
        assertThat(dossier).content().contains("dossier: text\n", "recordedBy: \"Ann\"", "  # One.\n  p3s1:\n");
        Files.writeString(dossier, "mine");
        assertThat(run("new", text())).isEqualTo(1);
        assertThat(printed()).contains("text.yaml is there already, and is left as it is");
        assertThat(dossier).hasContent("mine");
    }

    @Test
    void aNewDossierCanBePrintedWithoutASentenceOfItsText() {
        assertThat(run("new", text(), "-", "--no-quotes", "--title", "Clubs", "--id", "clubs")).isZero();
        assertThat(printed()).startsWith("# yaml-language-server").contains("dossier: clubs\n", "title: \"Clubs\"")
                .doesNotContain("treasurer");
        assertThat(folder.resolve("text.yaml")).doesNotExist();
    }

    @Test
    void whatANewDossierCannotHoldIsNamed() {
        assertThat(run("new", text(), "--url", "javascript:x")).isEqualTo(1);
        assertThat(run("new", text(), "--id", "My Id")).isEqualTo(1);
        assertThat(printed()).contains("found \"javascript:x\", expected an address")
                .contains("\"My Id\" is not an id");
        assertThat(folder.resolve("text.yaml")).doesNotExist();
    }

    @Test
    void aNewDossierHasNoProblemButNothingYet() {
        run("new", text());
        assertThat(check()).isEqualTo(1);
        assertThat(printed()).contains("Sentences of text-text:",
                "  2.2    [78, 107)        NOTHING YET  “Nobody asked her,” said Bob.\n",
                "text: 0 entities, 0 claims.", "Passages: all 8 verified.", "Sentences: 0 of 8 accounted for.",
                "No problem, 8 with nothing yet.");
        assertThat(check("--incomplete")).isZero();
    }

    @Test
    void aDossierThatAccountsForEverySentencePasses() throws IOException {
        run("new", text());
        Path dossier = folder.resolve("text.yaml");
        Files.writeString(dossier, Files.readString(dossier).replaceFirst(" {4}claims: \\[]",
                "    claims:\n      - {key: a, subject: ann, relation: funded, object: club, certainty: alleged}")
                .replace("claims: []", "no-claim: a \u200Etest").replace("entities:\n", """
                        entities:
                          ann: {kind: Person, name: Ann}
                          club: {kind: Organization, name: The Club}
                        """));
        assertThat(check()).isZero();
        assertThat(printed()).contains("  1.1    [0, 25)          a\n", "  2.2    [78, 107)        no claim: a ",
                "text: 2 entities, 1 claim.\nCertainty: 1 alleged.\nPolarity: 1 affirmed.\nVoice: 1 own.\n",
                "Sentences: 8 of 8 accounted for.\nNot compared with a graph (name one with --data).\nNo problem.\n");
        assertThat(check("--quiet")).isZero();
        assertThat(printed().substring(printed().lastIndexOf("No problem.\n", printed().length() - 20)))
                .doesNotContain("Sentences of", "no claim:");
    }

    @Test
    void withoutTheTextPassagesAreAccountedFor() {
        run("new", text());
        assertThat(run("check", folder.resolve("text.yaml").toString(), "--data", folder.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(printed()).contains("Passages of text-text:", "  1      [0, 25)          NOTHING YET\n",
                "Passages: 0 of 8 accounted for; whether the text has other sentences, only the text can tell");
    }

    @Test
    void theOutcomeOfACheckIsPrintedAsJson() {
        run("new", text());
        int before = printed().length();
        assertThat(check("--json")).isEqualTo(1);
        JsonNode checked = JsonMapper.builder().build().readTree(printed().substring(before));
        assertThat(checked.at("/sentences/3")).hasToString("""
                {"source":"text","text":"text-text","paragraph":2,"number":3,"start":108,"end":126,"claims":[],\
                "reason":null,"inPart":false,"words":"The hall was full."}""");
        assertThat(checked.at("/voice/own").asInt(-1)).isZero();
        assertThat(checked.at("/compared").asBoolean(true)).isFalse();
        assertThat(checked.at("/notes").isArray()).isTrue();
    }

    @Test
    void claimsBelowAnEmptyListAreExplained() throws IOException {
        run("new", text());
        Path dossier = folder.resolve("text.yaml");
        Files.writeString(dossier, Files.readString(dossier).replaceFirst(" {4}claims: \\[]",
                "    claims: []  # mine\n\n      - {key: a, subject: ann, relation: funded, object: club}"));
        assertThat(check()).isEqualTo(1);
        assertThat(printed()).contains("(take the [] out of line ", "what stands below it is its list)");
    }

    @Test
    @Timeout(60)
    void aWatchedDossierIsCheckedAgainWhenItChanges() throws Exception {
        run("new", text());
        Path dossier = folder.resolve("text.yaml");
        Thread watching = Thread.ofPlatform().start(() -> check("--watch", "--quiet"));
        awaitPrinted("watching; Ctrl+C ends it");
        Files.writeString(dossier, Files.readString(dossier).replace("claims: []", "no-claim: none"));
        awaitPrinted("No problem.\n");
        Files.writeString(dossier, "entourage: 1");
        awaitPrinted("found no \"dossier\"");
        watching.interrupt();
        watching.join();
    }

    private void awaitPrinted(String words) throws InterruptedException {
        while (!printed().contains(words)) {
            Thread.sleep(20);
        }
    }

    private int check(String... options) {
        return run(Stream.concat(Stream.of("check", folder.resolve("text.yaml").toString(), "--text", text(), "--data",
                folder.resolve("none").toString()), Arrays.stream(options)).toArray(String[]::new));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run("locate", folder.resolve("no.txt").toString())).isEqualTo(1);
        assertThat(printed()).contains("No such file").contains("no.txt");
    }

    @Test
    void aMisspeltCommandIsExplained() {
        assertThat(run("supportes", "--of", "MEK")).isEqualTo(2);
        assertThat(printed()).contains("supportes").contains("--help");
    }

    private String text() {
        return folder.resolve("text.txt").toString();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static int run(String... arguments) {
        return CommandLineInterface.run(arguments, (web, settings) -> {
            throw new IllegalStateException("this command opens no graph, yet asked for %s, %s".formatted(web,
                    settings));
        });
    }
}
