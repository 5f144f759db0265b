package org.entourage.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.Shared;

import static org.assertj.core.api.Assertions.assertThat;

/// Sentences of real news, whose boundaries others have set.
class SharedSentencesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param least of a thousand sentences, how many are ours to the letter
    @ParameterizedTest
    @CsvSource({"German, de, 970", "Chinese, zh, 980", "Arabic, ar, 985"})
    void areFoundToTheLetterInNearlyEveryCaseAndCanAllBeCited(String name, String language, int least) {
        int exact = 0;
        List<String> uncitable = new ArrayList<>();
        for (JsonNode group : JSON.readTree(Shared.sentences(name))) {
            List<String> sentences = group.get(0).valueStream().map(JsonNode::stringValue).toList();
            NormalisedText text = NormalisedText.of(String.join(group.get(1).stringValue(), sentences)).in(language);
            Set<Stretch> ours = text.sentences().stream().map(Sentence::stretch).collect(Collectors.toCollection(
                    HashSet::new));
            int start = 0;
            for (String sentence : sentences) {
                int end = start + sentence.codePointCount(0, sentence.length());
                exact += ours.contains(new Stretch(start, end)) ? 1 : 0;
                if (Verification.isTooLong(text, start, end) || Verification.isTooLong(text.in(null), start, end)) {
                    uncitable.add(sentence);
                }
                start = end + group.get(1).stringValue().length();
            }
        }
        assertThat(exact).isGreaterThanOrEqualTo(least);
        assertThat(uncitable).isEmpty();
    }

    @Test
    void inEnglishStayWhole() {
        List<String> sentences = Shared.knowledgeNet().lines()
                .map(line -> JSON.readTree(line).get("passageText").stringValue()).toList();
        for (String language : new String[] {"und", "en"}) {
            assertThat(sentences).filteredOn(each -> NormalisedText.of(each).in(language).sentences().size() == 1)
                    .hasSizeGreaterThanOrEqualTo(2_837);
        }
    }
}
