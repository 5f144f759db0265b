package org.entourage.edit.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.document.Documents;
import org.entourage.dossier.DossierException;
import org.entourage.edit.attach.Attach;
import org.entourage.edit.attach.DossierRelocation;
import org.entourage.edit.backup.Backup;
import org.entourage.edit.backup.Backup.Existing;
import org.entourage.edit.backup.Restore;
import org.entourage.edit.check.Check;
import org.entourage.edit.check.Checked;
import org.entourage.edit.purge.Purge;
import org.entourage.edit.text.TextFile;
import org.entourage.edit.verify.Verify;
import org.entourage.edit.withdraw.Withdraw;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Sentence;
import org.entourage.graph.record.Target;
import org.entourage.question.answer.Filters;
import org.entourage.question.reading.Reading;
import org.entourage.question.reading.ReadingAnswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Two people read one article: the second cites a text that the dossier of the first owns.
@GraphTest
class SharedTextIT {

    private static final NormalisedText TEXT = NormalisedText.of(Graph.TEXT);
    private static final String ARTICLE = "article-text: {sha256: %s, length: %d}".formatted(TEXT.sha256(),
            TEXT.length());
    private static final String OWNER = """
            entourage: 1
            dossier: owner
            version: 1
            recordedBy: a test
            method: made up
            entities:
              ann: {kind: Person, name: Ann}
              bob: {kind: Person, name: Bob}
            sources:
              article:
                title: An article
                texts: {%s}
            passages:
            %s%s%s""".formatted(ARTICLE,
            passage(0, true, "claims: [{key: a, subject: ann, relation: met, object: bob}]"),
            passage(1, true, "no-claim: a caption"), passage(3, true, "no-claim: an aside"));
    private static final String READER = """
            entourage: 1
            dossier: reader
            version: 1
            recordedBy: another test
            method: made up
            uses:
              entities: {ann: {kind: Person, name: Ann}, bob: {kind: Person, name: Bob}}
              sources:
                article: {title: An article, texts: {%s}}
            passages:
            %s%s%s""".formatted(ARTICLE,
            passage(0, false, "claims: [{key: a, subject: ann, relation: met, object: bob}]"),
            passage(2, false, "claims: [{key: b, subject: ann, relation: supported, object: bob}]"),
            passage(3, false, "no-claim: nobody is named"));

    private final Graph graph;
    private final Check check;
    private final Load load;
    private final Attach attach;
    private final Withdraw withdraw;
    private final Purge purge;
    private final Verify verify;
    private final Backup backup;
    private final Restore restore;
    private final Reading reading;
    @TempDir
    private Path folder = Path.of("");

    SharedTextIT(@Autowired Graph graph, @Autowired Check check, @Autowired Load load, @Autowired Attach attach,
            @Autowired Withdraw withdraw, @Autowired Purge purge, @Autowired Verify verify, @Autowired Backup backup,
            @Autowired Restore restore, @Autowired Reading reading) {
        this.graph = graph;
        this.check = check;
        this.load = load;
        this.attach = attach;
        this.withdraw = withdraw;
        this.purge = purge;
        this.verify = verify;
        this.backup = backup;
        this.restore = restore;
        this.reading = reading;
    }

    @BeforeEach
    void startEmpty() {
        graph.clear();
    }

    private static String passage(int number, boolean withParagraph, String made) {
        Sentence sentence = TEXT.sentences().get(number);
        return "  s%d:\n    %sstart: %d\n    end: %d\n    sha256: %s\n    %s\n".formatted(number, withParagraph
                ? "paragraph: %d\n    ".formatted(sentence.paragraph())
                : "", sentence.start(), sentence.end(), TEXT.digest(sentence.start(), sentence.end()), made);
    }

    private static TextFile text() {
        return TextFile.of("article.txt", Graph.TEXT.getBytes(StandardCharsets.UTF_8));
    }

    private void loadBoth() {
        graph.load("owner.yaml", OWNER, text());
        graph.load("reader.yaml", READER);
        assertThat(verify.verify().findings()).isEmpty();
    }

    /// Key of the claims and the reason of the first sentences, in their order.
    private List<String> read() {
        return reading.of("article", Filters.EVERYTHING).rows().stream().limit(4).map(SharedTextIT::row).toList();
    }

    private static String row(ReadingAnswer.Row row) {
        return row.claims().stream().map(claim -> claim.id()).toList() + " " + row.reason();
    }

    @Test
    void bothCiteItEachWithReasonsOfItsOwn() {
        graph.load("owner.yaml", OWNER, text());
        Loaded loaded = graph.load("reader.yaml", READER);
        assertThat(loaded).extracting(Loaded::created, Loaded::verified, Loaded::unchecked).containsExactly(2, 3, 0);
        assertThat(read()).containsExactly("[owner/a, reader/a] null", "[] a caption (dossier owner)",
                "[reader/b] null", "[] an aside (dossier owner); nobody is named (dossier reader)");
        assertThat(graph.ask("MATCH (:Entity {id: 'ann'})-[e:MET]->() RETURN e.claims AS claims, e.sources AS sources"))
                .containsExactly(Map.of("claims", 2L, "sources", 1L));
        assertThat(check.check("r.yaml", READER.getBytes(StandardCharsets.UTF_8), List.of()).sentences())
                .filteredOn(each -> !each.hasNothing()).hasSize(3);
        String before = graph.digest();
        graph.load("owner.yaml", OWNER);
        assertThat(graph.load("reader.yaml", READER).untouched()).isEqualTo(2);
        graph.load("owner.yaml", OWNER);
        assertThat(graph.digest()).isEqualTo(before);
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void aReasonBesideAClaimOfTheOtherIsShownWithBoth() {
        loadBoth();
        graph.load("reader.yaml", READER.replace(passage(0, false,
                "claims: [{key: a, subject: ann, relation: met, object: bob}]"),
                passage(0, false, "no-claim: a rumour"))
                .replace("version: 1", "version: 2"));
        assertThat(read().getFirst()).isEqualTo("[owner/a] a rumour (dossier reader)");
    }

    @Test
    void aReasonThatChangesIsInThePlan() {
        loadBoth();
        LoadPlan plan = load.plan(new LoadRequest("reader.yaml", READER.replace("nobody is named", "a joke")
                .replace("version: 1", "version: 2").getBytes(StandardCharsets.UTF_8), List.of(), Set.of()));
        assertThat(plan.changesNothing()).isFalse();
        assertThat(plan.inWords()).anyMatch(line -> line.contains("article-text")).anyMatch(
                line -> line.contains("why passages make no claim") && line.contains("a joke"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            length: 2         | length: 3         | reader.yaml:9:56 uses.sources.article.texts.article-text: found a text of "article" with SHA-256
            article-text: {   | other-text: {     | expected a text that a dossier in the graph has (load the dossier that owns it first)
            title: An article | title: A leaflet  | reader.yaml:9:14 uses.sources.article: found source "A leaflet", expected source "An article"
            """)
    void whatItsOwnerHasOtherwiseIsRefusedAtItsPlaceByCheckToo(String right, String wrong, String told) {
        graph.load("owner.yaml", OWNER);
        String yaml = READER.replaceFirst(right.replace("{", "\\{"), wrong);
        assertThatThrownBy(() -> graph.load("reader.yaml", yaml)).isInstanceOf(DossierException.class);
        Checked checked = check.check("reader.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of());
        assertThat(checked.compared()).isTrue();
        assertThat(checked.problems()).anyMatch(problem -> problem.contains(told));
        assertThat(
                Check.withoutGraph(new Documents(Path.of("none")))
                        .check("reader.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of()).problems())
                .isEmpty();
    }

    @Test
    void whoeverAttachesTheTextGivesBothTheirWords() {
        graph.load("owner.yaml", OWNER);
        graph.load("reader.yaml", READER);
        assertThat(attach.attach(text()).verified()).isEqualTo(2);
        assertThat(verify.verify().findings()).isEmpty();
        graph.clear();
        graph.load("owner.yaml", OWNER);
        graph.load("reader.yaml", READER.replace("reader", "other").replace("key: b", "key: c"), text());
        assertThat(graph.ask("MATCH (p:Passage) WHERE p.quote IS NULL RETURN p.id AS id")).isEmpty();
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void aParagraphThatOneLeavesOutStaysAndOneThatDiffersIsRefused() {
        graph.load("owner.yaml", OWNER);
        graph.load("reader.yaml", READER);
        assertThat(graph.ask("MATCH (p:Passage {start: 0}) RETURN p.paragraph AS paragraph"))
                .containsExactly(Map.of("paragraph", 1L));
        assertThatThrownBy(
                () -> graph.load("reader.yaml", READER.replaceFirst("    start: 0", "    paragraph: 7\n    start: 0")))
                .hasMessageContaining("passage article-text [0, 37) in paragraph 7, expected paragraph 1, as another");
    }

    @Test
    void itsOwnerCannotMakeItAnotherText() {
        loadBoth();
        assertThatThrownBy(() -> graph.load("owner.yaml", OWNER.replace("length: " + TEXT.length(), "length: 9999")))
                .hasMessageContaining(
                        "owner.yaml:12:27 sources.article.texts.article-text: found a text of \"article\"")
                .hasMessageContaining("dossier reader cites it: give another copy an id of its own");
    }

    @Test
    void whatItsOwnerDropsStaysAndTheReaderCanTakeItOver() {
        loadBoth();
        String without = Graph.dossier("owner", "- {key: z, subject: ann, relation: met, object: bob}")
                .replace("version: 1", "version: 2").replace("name: ann", "name: Ann")
                .replace("name: bob", "name: Bob");
        assertThat(graph.load("owner.yaml", without).notes()).contains(
                "source article stays, though the dossier no longer has it: dossier reader uses it",
                "text article-text stays, though the dossier no longer has it: dossier reader uses it");
        assertThat(graph.load("reader.yaml", READER).untouched()).isEqualTo(2);
        assertThat(verify.verify().findings()).isEmpty();
        String owns = READER.replaceFirst("  sources:\n    article: \\{title: An article, texts: (.*)\\}\\}\n",
                "sources: {article: {title: An article, texts: $1}}}\n");
        assertThat(graph.load("reader.yaml", owns).untouched()).isEqualTo(2);
        assertThat(
                graph.ask("MATCH (t:Text {id: 'article-text'}) RETURN t.dossier AS owner, t.dropped IS NULL AS owned,"
                        + " EXISTS { (t)<-[:USES]-() } AS used"))
                .containsExactly(Map.of("owner", "reader", "owned", true, "used",
                        false));
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void withdrawingOneLeavesTheOtherAndWithdrawingTheSourceEndsBoth() {
        loadBoth();
        withdraw.withdraw(new Target.OfDossier("owner"), "misread");
        assertThat(read()).containsExactly("[reader/a] null", "[] null", "[reader/b] null", "[] nobody is named");
        graph.clear();
        loadBoth();
        withdraw.withdraw(new Target.OfDossier("reader"), "misread");
        assertThat(read()).containsExactly("[owner/a] null", "[] a caption", "[] null", "[] an aside");
        graph.clear();
        loadBoth();
        withdraw.withdraw(new Target.OfSource("article"), "retracted");
        assertThat(graph.ask("MATCH (c:Claim) WHERE c.endedAt IS NULL RETURN c.id AS id")).isEmpty();
        assertThat(graph.load("reader.yaml", READER).staying()).hasSize(2);
        assertThatThrownBy(() -> graph.load("reader.yaml", READER.replace("key: b", "key: c"))).hasMessageContaining(
                "(load --reinstate of the dossier that owns it brings it back)");
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void purgingOneLeavesTheOther() {
        loadBoth();
        purge.purge(new Target.OfDossier("reader"), "an order");
        assertThat(read()).containsExactly("[owner/a] null", "[] a caption", "[] null", "[] an aside");
        assertThat(verify.verify().findings()).isEmpty();
        graph.clear();
        loadBoth();
        assertThat(purge.purge(new Target.OfDossier("owner"), "an order").notes()).contains(
                "of source article only why its passages make no claim goes, for reader uses it");
        assertThat(read()).containsExactly("[reader/a] null", "[] null", "[reader/b] null", "[] nobody is named");
        assertThat(graph.load("reader.yaml", READER).untouched()).isEqualTo(2);
        assertThat(verify.verify().findings()).isEmpty();
        graph.clear();
        loadBoth();
        purge.purge(new Target.OfSource("article"), "an order");
        assertThat(graph.ask("MATCH (n:Passage|Text|Claim) RETURN n.id AS id")).isEmpty();
        assertThat(graph.load("reader.yaml", READER).leftOut()).hasSize(2);
        assertThat(verify.verify().findings()).isEmpty();
    }

    @Test
    void theReadersDossierIsNotWrittenAnewForACopyOfTheOthersText() {
        TextFile copy = TextFile.of("copy.txt", ("A foreword.\n\n" + Graph.TEXT).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> DossierRelocation.of("reader.yaml", READER.getBytes(StandardCharsets.UTF_8), copy))
                .hasMessageContaining("article-text: found copy.txt, a copy of a text that another dossier owns");
        loadBoth();
        assertThat(DossierRelocation.of("owner.yaml", OWNER.getBytes(StandardCharsets.UTF_8), copy).outcome().found())
                .isEqualTo(3);
    }

    @Test
    void aBackupHasTheReasonsOfBoth() throws IOException {
        loadBoth();
        List<String> before = read();
        Path file = folder.resolve("graph.backup");
        backup.backup(file, Existing.KEEP, _ -> {});
        graph.clear();
        restore.restore(file, Existing.REPLACE, _ -> {});
        assertThat(read()).isEqualTo(before);
        assertThat(verify.verify().findings()).isEmpty();
    }
}
