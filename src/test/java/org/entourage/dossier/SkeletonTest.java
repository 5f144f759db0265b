package org.entourage.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.Shared;
import org.entourage.claim.Edtf;
import org.entourage.claim.Passage;
import org.entourage.claim.Source;
import org.entourage.claim.Vocabulary;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Sentence;
import org.entourage.evidence.Verdict;
import org.entourage.evidence.Verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(60)
class SkeletonTest {

    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();
    private static final String TEXT = "A headline\n\nAnn Other paid. “Nobody asked,” said Bob: no #1.";

    private static Skeleton skeleton(Skeleton.Quotes quotes) {
        return new Skeleton("herald", "A \"title\": \\ # 1", "https://example.org/?a=b#c", Edtf.parse("2019-03"),
                "de-AT", "Ann’s \uFFFE friend", "herald.yaml --text herald.txt", quotes, null);
    }

    private static String yaml(String text, Skeleton.Quotes quotes) {
        return new String(skeleton(quotes).yaml(NormalisedText.of(text), VOCABULARY), StandardCharsets.UTF_8);
    }

    private static Dossier read(String yaml) {
        return DossierReader.read("d.yaml", yaml.getBytes(StandardCharsets.UTF_8), VOCABULARY);
    }

    @Test
    void everySentenceHasAnEntryThatStandsBelowItsWords() {
        assertThat(yaml(TEXT, Skeleton.Quotes.SHOWN))
                .startsWith("# yaml-language-server: $schema=dossier-1.schema.json")
                .contains("""
                        passages:

                          # A headline
                          p1s1:
                            paragraph: 1
                            start: 0
                            end: 10
                            sha256: 4b4f0ab0ff2f9a4a7d1ecac0b28b5cf1a0c5c3c93a9aa3dbd8bde09aa1db9a8b
                            claims: []

                          # Ann Other paid.
                          p2s1:
                        """.replaceAll("sha256: \\w+", "sha256: " + NormalisedText.of(TEXT).digest(0, 10)));
    }

    @Test
    void whatItSaysOfItsSourceIsReadBack() {
        Dossier dossier = read(yaml(TEXT, Skeleton.Quotes.SHOWN));
        Source source = dossier.sources().getFirst();
        assertThat(source.title()).isEqualTo("A \"title\": \\ # 1");
        assertThat(source.url()).isEqualTo("https://example.org/?a=b#c");
        assertThat(source.published()).isEqualTo(Edtf.parse("2019-03"));
        assertThat(source.language()).isEqualTo("de-AT");
        assertThat(dossier.texts()).containsExactly(new Source.Text("herald-text", "herald", null, null,
                NormalisedText.of(TEXT).sha256(), NormalisedText.of(TEXT).length()));
        assertThat(dossier.claims()).isEmpty();
    }

    @Test
    void theExampleThatItTeachesIsAClaim() {
        List<String> lines = yaml(TEXT, Skeleton.Quotes.SHOWN).lines().toList();
        int first = lines.indexOf("#     claims:");
        String example = lines.subList(first, first + 9).stream().map(line -> line.substring(2))
                .collect(Collectors.joining("\n"));
        String filled = yaml(TEXT, Skeleton.Quotes.SHOWN)
                .replaceFirst("    claims: \\[]", example.replace("p2s1", "p2s2"))
                .replaceFirst("entities:\n", """
                        entities:
                          ann-other: {kind: Person, name: Ann Other}
                          bob-other: {kind: Person, name: Bob}
                          the-club: {kind: Organization, name: The Club}
                        """);
        assertThat(read(filled).claims()).singleElement()
                .satisfies(claim -> assertThat(claim.passages()).hasSize(2));
        assertThat(filled).contains("#     no-claim: leads over");
    }

    @Test
    void theWordsAreLeftOutForOneThatIsShared() {
        assertThat(yaml(TEXT, Skeleton.Quotes.LEFT_OUT)).doesNotContain("Nobody", "Bob:", "headline");
        assertThat(read(yaml(TEXT, Skeleton.Quotes.LEFT_OUT)).cited()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001b[31mb", "a\u0085 b: [", "a\u2028x: {", "a\u202Eb", "a\u2066b",
        "\uFEFFa\uFEFFb",
        "a\uFFFEb", "a\u200Fb", "a\u000Cb: ]", "- a", "%YAML 3.0", "---", "...", "a\r\nb: *c", "\uDB40\uDC41a", "&a !b",
        "سلام\u200C‌ها."})
    void noSignOfTheTextBreaksOutOfItsComment(String text) {
        Dossier dossier = read(yaml(text, Skeleton.Quotes.SHOWN));
        assertThat(dossier.cited().keySet()).allSatisfy(passage -> assertThat(
                Verification.verify(passage, NormalisedText.of(text))).isInstanceOf(Verdict.Verified.class));
        assertThat(yaml(text, Skeleton.Quotes.SHOWN)).doesNotContainPattern(
                "[\\p{Cc}\\p{Zl}\\p{Zp}\uFEFF\uFFFE\u200F\u202A-\u202E\u2066-\u2069&&[^\n]]");
    }

    @ParameterizedTest
    @CsvSource({"a\u202Eb, a[U+202E]b", "a\u200Cb, a\u200Cb", "a\u001bb, a[U+001B]b", "'a   b', a b"})
    void whatCannotBeSeenIsShownByItsNumber(String words, String shown) {
        assertThat(CommentLines.visible(words)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTextOfHostileStringsIsReadWithEverySentence(long seed) {
        List<String> strings = JsonMapper.builder().build().readValue(Shared.hostileStrings(),
                new TypeReference<>() {
                });
        var random = new Random(seed);
        var raw = new StringBuilder("Begin.");
        for (int i = 0; i < 600; i++) {
            raw.append(strings.get(random.nextInt(strings.size()))).append(List.of(" ", ". ", "\n\n", "\n").get(
                    random.nextInt(4)));
        }
        requireWhole(raw.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRandomTextIsReadWithEverySentence(long seed) {
        var raw = new StringBuilder("Begin.");
        new Random(seed).ints(3_000, 1, 0x10FFFF).filter(sign -> Character.getType(sign) != Character.SURROGATE)
                .map(sign -> sign % 3 == 0 ? " .!\n#:{\u2028".codePointAt(sign % 8) : sign)
                .forEach(raw::appendCodePoint);
        requireWhole(raw.toString());
    }

    private static void requireWhole(String raw) {
        NormalisedText text = NormalisedText.of(raw);
        for (Skeleton.Quotes quotes : Skeleton.Quotes.values()) {
            Skeleton skeleton = new Skeleton("any", Skeleton.title(text), null, null, null, "a test", "any", quotes,
                    null);
            Dossier dossier = DossierReader.read("d.yaml", skeleton.yaml(text, VOCABULARY), VOCABULARY);
            assertThat(dossier.cited().keySet()).hasSameSizeAs(text.sentences()).allSatisfy(
                    passage -> assertThat(Verification.verify(passage, text)).isInstanceOf(Verdict.Verified.class));
            assertThat(dossier.cited().keySet().stream().map(Passage::start).collect(Collectors.toSet())).isEqualTo(
                    text.sentences().stream().map(Sentence::start).collect(Collectors.toSet()));
        }
    }

    @Test
    void aTextOfThousandsOfSentencesIsWithinWhatIsRead() {
        requireWhole("One sentence of many stands here, about as long as they are. ".repeat(20_000));
    }

    @Test
    void aTextThatMakesMoreThanIsReadIsRefusedInWords() {
        NormalisedText text = NormalisedText.of("Go. ".repeat(450_000));
        Skeleton skeleton = new Skeleton("any", "Go.", null, null, null, "a test", "any", Skeleton.Quotes.SHOWN, null);
        assertThatExceptionOfType(DossierException.class).isThrownBy(() -> skeleton.yaml(text, VOCABULARY))
                .withMessageContaining("any: found 450000 sentences").withMessageContaining("part the text");
    }
}
