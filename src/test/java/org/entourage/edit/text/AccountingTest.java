package org.entourage.edit.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.entourage.Graph;
import org.entourage.Shared;
import org.entourage.claim.Passage;
import org.entourage.document.Documents;
import org.entourage.edit.check.Check;
import org.entourage.edit.check.Checked;
import org.entourage.evidence.Locator;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Sentence;
import org.entourage.evidence.Stretch;

import static org.assertj.core.api.Assertions.assertThat;

class AccountingTest {

    private static final TextFile TEXT = text("Ann paid. Bob did not pay. Nobody asked.\n\nThe hall was full.");
    /// The same words elsewhere.
    private static final TextFile COPY = text(
            "A copy.\n\nAnn paid. Bob did not pay. Nobody asked.\n\nThe hall was full.");

    private static TextFile text(String raw) {
        return TextFile.of("text.txt", raw.getBytes(StandardCharsets.UTF_8));
    }

    private static Checked check(String rest, TextFile... given) {
        String yaml = """
                entourage: 1
                dossier: clubs
                version: 1
                recordedBy: a test
                method: made up
                sources:
                  report:
                    title: A report
                    texts:
                      first: {sha256: %s, length: %d}
                      copy: {sha256: %s, length: %d}
                entities:
                  ann: {kind: Person, name: Ann}
                  man: {kind: Person, name: a man, unnamed: true}
                  club: {kind: Organization, name: The Club}
                %s""".formatted(TEXT.text().sha256(), TEXT.text().length(), COPY.text().sha256(),
                COPY.text().length(), rest);
        return Check.withoutGraph(new Documents(Path.of("none"))).check("d.yaml", yaml.getBytes(StandardCharsets.UTF_8),
                List.of(given));
    }

    @Test
    void sentencesArePartedByTheLanguageOfTheirSourceAndALongPassageOfBeforeIsWarnedOf() {
        TextFile german = text("Platz 3. Anna zahlte.\n\n安娜付了钱。鲍勃没有付。谁问了？没有人。");
        String yaml = """
                entourage: 1
                dossier: clubs
                version: 1
                recordedBy: a test
                method: made up
                sources:
                  report: {title: A report, language: de, texts: {first: {sha256: %s, length: %d}}}
                passages:
                  all: {start: 22, end: 42, sha256: %s, no-claim: nothing said}
                """.formatted(german.text().sha256(), german.text().length(), german.text().digest(22, 42));
        Checked checked = Check.withoutGraph(new Documents(Path.of("none"))).check("d.yaml",
                yaml.getBytes(StandardCharsets.UTF_8), List.of(german));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.sentences()).hasSize(5);
        assertThat(checked.notes()).singleElement().asString().contains("4 sentences")
                .contains("at most 3 sentences").contains("version 0.1");
    }

    /// An entry for quoted words of a text.
    private static String entry(String name, TextFile file, String quote, String made) {
        Stretch stretch = Locator.places(file.text(), quote).getFirst();
        return "  %s: {text: %s, start: %d, end: %d, sha256: %s, %s}\n".formatted(name,
                file.equals(TEXT) ? "first" : "copy",
                stretch.start(), stretch.end(), file.text().digest(stretch.start(), stretch.end()), made);
    }

    private static String claim(String key) {
        return "claims: [{key: %s, subject: ann, relation: funded, object: club}]".formatted(key);
    }

    private static List<String> rows(Checked checked) {
        assertThat(checked.problems()).isEmpty();
        return checked.sentences().stream().map(each -> "%s.%s %s %s%s".formatted(each.paragraph(), each.number(),
                each.claims(), each.reason(), each.inPart() ? " in part" : "")).toList();
    }

    @Test
    void aSentenceHasClaimsOrAReasonOrNothing() {
        Checked checked = check("passages:\n" + entry("p1s1", TEXT, "Ann paid.", claim("a"))
                + entry("p1s2", TEXT, "Bob did not pay.", "no-claim: for a reason")
                + entry("p1s3", TEXT, "Nobody asked.", "claims: []"), TEXT);
        assertThat(rows(checked)).containsExactly("1.1 [a] null", "1.2 [] for a reason", "1.3 [] null", "2.1 [] null");
        assertThat(checked.sentences()).extracting(Accounted::words).containsExactly(null, null, "Nobody asked.",
                "The hall was full.");
        assertThat(checked.sentences().getLast()).isEqualTo(new Accounted("report", "first", 2, 1, 41, 59, List.of(),
                null, false, "The hall was full."));
    }

    @Test
    void aPassageOfSeveralSentencesCountsForEach() {
        assertThat(rows(check("passages:\n" + entry("p1", TEXT, "Ann paid. Bob did not pay. Nobody asked.", claim("a"))
                + entry("p2", TEXT, "hall", claim("b")), TEXT)))
                .containsExactly("1.1 [a] null", "1.2 [a] null", "1.3 [a] null", "2.1 [b] null in part");
    }

    @Test
    void partsThatLeaveNoWordOutAreTheWhole() {
        assertThat(rows(check("passages:\n" + entry("p1", TEXT, "did not pay.", claim("a"))
                + entry("p2", TEXT, "Bob", "no-claim: he again") + entry("p3", TEXT, "Nobody", claim("b"))
                + entry("p4", TEXT, "The hall was", claim("c")) + entry("p5", TEXT, "was full.", claim("d")), TEXT)))
                .containsExactly("1.1 [] null", "1.2 [a] he again", "1.3 [b] null in part", "2.1 [c, d] null");
    }

    @Test
    void aClaimThatCitesFurtherPassagesCountsForEach() {
        assertThat(rows(check("passages:\n" + entry("p1", TEXT, "Ann paid.", claim("a").replace("}]",
                ", passages: [p2]}]")) + entry("p2", TEXT, "Nobody asked.", "claims: []"), TEXT)))
                .containsExactly("1.1 [a] null", "1.2 [] null", "1.3 [a] null", "2.1 [] null");
    }

    @Test
    void aPassageThatIsNotWhatStandsThereCountsForNothing() {
        Checked checked = check("passages:\n" + entry("p1", TEXT, "Ann paid.", claim("a")).replace("start: 0",
                "start: 1"), TEXT);
        assertThat(checked.failed()).isEqualTo(1);
        assertThat(checked.problems()).hasSize(1);
        assertThat(checked.sentences()).allMatch(Accounted::hasNothing).hasSize(4);
    }

    @Test
    void passagesOfAnotherCopyAreFoundAgainInTheFirst() {
        String passages = "passages:\n" + entry("p1", COPY, "Ann paid. Bob did not pay.", claim("a"))
                + entry("p2", COPY, "hall was full.", claim("b"));
        List<String> rows = List.of("1.1 [a] null", "1.2 [a] null", "1.3 [] null", "2.1 [b] null in part");
        assertThat(rows(check(passages, TEXT))).isEqualTo(rows);
        assertThat(rows(check(passages, COPY, TEXT))).isEqualTo(rows);
        assertThat(rows(check(passages, COPY))).hasSize(5).contains("1.1 [] null", "2.1 [a] null");
    }

    @Test
    void withoutATextThePassagesOfTheDossierAreAccountedFor() {
        Checked checked = check("passages:\n" + entry("p2", TEXT, "Nobody asked.", "claims: []")
                + entry("p1", TEXT, "Ann paid.", "paragraph: 1, " + claim("a")));
        assertThat(rows(checked)).containsExactly("1.null [a] null", "null.null [] null");
        assertThat(checked.sentences().getLast().words()).isNull();
        assertThat(checked.unchecked()).isEqualTo(2);
    }

    @Test
    void claimsAreCountedByCertaintyPolarityAndVoice() {
        Checked checked = check("passages:\n" + entry("p1", TEXT, "Ann paid.", """
                claims: [
                    {key: a, subject: ann, relation: funded, object: club},
                    {key: b, subject: ann, relation: funded, object: club, polarity: denied, saidBy: {speaker: ann}},
                    {key: c, subject: ann, relation: backed, object: club, certainty: alleged, saidBy: {speaker: man}},
                    {key: d, subject: ann, relation: backed, object: club, certainty: alleged, saidBy: {speaker: club}}]
                """));
        assertThat(checked.entities()).isEqualTo(3);
        assertThat(checked.claims()).isEqualTo(4);
        assertThat(checked.certainty()).hasToString("{stated=2, alleged=2, suspected=0, hypothetical=0, intended=0, "
                + "proposed=0, predicted=0}");
        assertThat(checked.polarity()).hasToString("{affirmed=3, denied=1}");
        assertThat(checked.voice()).hasToString("{own=1, self=1, unnamed=1, attributed=1}");
    }

    @Test
    void theSampleAccountsForEverySentenceOfItsArticle() {
        TextFile article = TextFile.of("article.txt", Shared.article());
        Checked checked = Check.withoutGraph(new Documents(Path.of("none"))).check("sample.yaml",
                Graph.sample().getBytes(StandardCharsets.UTF_8),
                List.of(article));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.unchecked() + checked.failed()).isZero();
        assertThat(checked.sentences()).hasSameSizeAs(article.text().sentences()).noneMatch(Accounted::hasNothing);
        assertThat(checked.certainty().values().stream().mapToInt(each -> each).sum()).isEqualTo(checked.claims());
        assertThat(checked.voice().values().stream().mapToInt(each -> each).sum()).isEqualTo(checked.claims());
    }

    /// Letter by letter, which is slow and plain.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomPassagesAreAccountedForAsLetterByLetter(long seed) {
        var random = new Random(seed);
        NormalisedText text = TEXT.text();
        BitSet covered = new BitSet();
        List<String> passages = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int start = random.nextInt(text.length() - 1);
            int end = Math.min(text.length(), start + 1 + random.nextInt(12));
            if (text.sentencesTouching(start, end).isEmpty()) {
                continue;
            }
            Passage passage = Locator.passage(text, "first", start, end);
            passages.add("  p%d: {text: first, start: %d, end: %d, sha256: %s, %s}\n".formatted(i, start, end,
                    passage.sha256(), i % 2 == 0 ? claim("c" + i) : "no-claim: r" + i));
            covered.set(start, end);
        }
        Checked checked = check("passages:\n" + String.join("", passages), TEXT);
        for (Accounted each : checked.sentences()) {
            List<Integer> letters = IntStream.range(each.start(), each.end())
                    .filter(at -> !text.quote(at, at + 1).isBlank()).boxed().toList();
            assertThat(each.hasNothing()).isEqualTo(covered.get(each.start(), each.end()).isEmpty());
            assertThat(each.inPart()).isEqualTo(!each.hasNothing() && !letters.stream().allMatch(covered::get));
        }
        assertThat(checked.sentences().stream().map(Accounted::start).collect(Collectors.toList()))
                .isEqualTo(text.sentences().stream().map(Sentence::start).toList());
    }
}
