package org.entourage.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.claim.Certainty;
import org.entourage.claim.EntityKind;
import org.entourage.claim.Passage;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation;
import org.entourage.claim.Vocabulary;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// Holds `docs/dossier-format.md` to what the program does.
class DossierFormatPageTest {

    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    private static final Pattern FENCED = Pattern.compile("(?ms)^```\\w+\\n(.*?)^```$");

    private final String page;

    DossierFormatPageTest() throws IOException {
        page = Files.readString(Path.of("docs/dossier-format.md"));
    }

    /// What stands in fences below a heading, in order.
    private List<String> blocks(String heading) {
        int start = page.indexOf("\n## " + heading);
        assertThat(start).as(heading).isPositive();
        String section = page.substring(start, page.indexOf("\n## ", start + 1));
        return FENCED.matcher(section).results().map(fenced -> fenced.group(1)).toList();
    }

    private Dossier example() {
        return read(blocks("A complete example").getLast());
    }

    private static Dossier read(String yaml) {
        return DossierReader.read("marina-club.yaml", yaml.getBytes(StandardCharsets.UTF_8), VOCABULARY);
    }

    @Test
    void everySentenceOfItsArticleMakesClaimsOrSaysWhyNot() {
        Dossier dossier = example();
        NormalisedText text = NormalisedText.of(blocks("A complete example").getFirst());
        assertThat(dossier.texts()).singleElement().satisfies(of -> {
            assertThat(of.sha256()).isEqualTo(text.sha256());
            assertThat(of.length()).isEqualTo(text.length());
        });
        assertThat(dossier.cited().keySet()).extracting(Passage::start).containsExactlyInAnyOrderElementsOf(
                text.sentences().stream().map(Sentence::start).toList());
        assertThat(dossier.cited().keySet()).allSatisfy(passage -> assertThat(passage.sha256())
                .isEqualTo(text.digest(passage.start(), passage.end())));
        assertThat(dossier.cited().keySet()).allSatisfy(passage -> assertThat(dossier.noClaims().containsKey(passage)
                || dossier.claims().stream().anyMatch(claim -> claim.passages().contains(passage))).isTrue());
    }

    @Test
    void itsExampleHasTheSchemasForm() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DossierSchema.text())
                .validate(YamlAsJson.of(blocks("A complete example").getLast()))).isEmpty();
    }

    @Test
    void itsErrorsAreThoseThatItsBrokenDossierHas() {
        List<String> blocks = blocks("Errors");
        var refusal = catchThrowableOfType(DossierException.class, () -> read(blocks.getFirst()));
        assertThat(refusal).hasMessage(blocks.getLast().strip());
    }

    @Test
    void itHasEveryKeyAndEveryWord() {
        JsonNode schema = new JsonMapper().readTree(DossierSchema.text());
        assertThat(SchemaKeys.properties(schema).keySet()).extracting(key -> key.substring(key.lastIndexOf('/') + 1))
                .allSatisfy(this::isExplained);
        Stream.of(Arrays.stream(EntityKind.values()).map(EntityKind::label),
                Arrays.stream(Certainty.values()).map(Certainty::word),
                Arrays.stream(Polarity.values()).map(Polarity::word),
                Arrays.stream(Relation.Family.values()).map(Relation.Family::word),
                Arrays.stream(Relation.Tier.values()).map(Relation.Tier::word),
                Arrays.stream(Relation.Aspect.values()).map(Relation.Aspect::word),
                Arrays.stream(Relation.End.values()).map(Relation.End::word))
                .flatMap(words -> words).forEach(this::isExplained);
    }

    private void isExplained(String word) {
        assertThat(page).as("the page on \"%s\"", word).containsPattern("[`{]" + word + "[`:]");
    }

    @Test
    void itsLimitsAreTheRealOnes() {
        Map<String, Integer> limits = Map.of("bytes of a file", DossierReader.LARGEST, "claims of a dossier",
                DossierReader.MOST_CLAIMS, "words, lists and mappings", YamlLimits.MOST,
                "levels of lists and mappings", YamlLimits.DEEPEST, "problems that are told", Problems.MOST,
                "characters of a text", Fields.LONGEST_TEXT, "characters of a name", TermReader.LONGEST_NAME);
        assertThat(limits).allSatisfy((limit, most) -> assertThat(page).contains("| %s | %d |".formatted(limit, most)));
    }
}
