package org.entourage.question.resolve;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import org.entourage.Shared;
import org.entourage.claim.FoldedName;
import org.entourage.name.LooseName;

import static org.assertj.core.api.Assertions.assertThat;

/// How well names are proposed, on pairs that others labelled for screening: many of their matches are misspellings, which
/// `find` does not claim to find.
class NamePairsTest {

    private record Pair(String one, String other, boolean match) {

        boolean folded() {
            return FoldedName.of(one).equals(FoldedName.of(other));
        }

        boolean byWords() {
            return NameFit.byWords(FoldedName.of(one), FoldedName.of(other))
                    || NameFit.byWords(FoldedName.of(other), FoldedName.of(one));
        }

        boolean loosely() {
            return byWords() || LooseName.of(FoldedName.of(one)).fits(FoldedName.of(other))
                    || LooseName.of(FoldedName.of(other)).fits(FoldedName.of(one));
        }
    }

    @Test
    void whatIsProposedIsSeldomSomebodyElse() throws IOException {
        List<Pair> pairs = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(Shared.namePairs())).stream().map(NamePairsTest::pair).toList();
        long matches = pairs.stream().filter(Pair::match).count();
        long proposed = pairs.stream().filter(Pair::loosely).count();
        long right = pairs.stream().filter(pair -> pair.match() && pair.loosely()).count();
        System.out.printf("words: %d right of %d; loosely: %d right of %d; matches %d%n",
                pairs.stream().filter(pair -> pair.match() && pair.byWords()).count(),
                pairs.stream().filter(Pair::byWords).count(), right, proposed, matches);
        assertThat(pairs).filteredOn(Pair::folded).allMatch(Pair::match);
        assertThat(right).isGreaterThan(proposed * 8 / 10);
    }

    private static Pair pair(CSVRecord row) {
        return new Pair(row.get("name1"), row.get("name2"), row.get("is_match").equals("true"));
    }
}
