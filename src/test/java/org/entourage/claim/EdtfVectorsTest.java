package org.entourage.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.claim.EdtfVectors.Expected;
import org.entourage.claim.EdtfVectors.Vector;

import static org.assertj.core.api.Assertions.assertThat;

/// Reads what other projects read, and refuses what they refuse, but for [#DISPUTED]. The numbers by file stand in
/// `docs/dates.md` too.
class EdtfVectorsTest {

    private static final List<String> FILES = List.of("level0.tsv", "level1.tsv", "level2.tsv", "loc-spec.tsv",
            "iso8601-2.tsv", "edge-cases.tsv", "unt-edtf-valid-invalid.json");

    /// Where we differ from a file: why, then each text with what we make of it, `refused` or first and last day.
    private static final String DISPUTED = """
            # A season is that of either hemisphere; the files divide the calendar year into quarters
            2020-21 | 2020-03-01 2020-11-30
            2020-22 | 2019-12-01 2021-02-28
            2020-23 | 2020-03-01 2020-11-30
            2020-24 | 2019-12-01 2021-02-28
            1999-24 | 1998-12-01 2000-02-29
            2001-21 | 2001-03-01 2001-11-30
            # So from one season to an earlier one of the same year is no step back in the other hemisphere
            2012-24/2012-21 | 2011-12-01 2012-11-30
            2012-23/2012-22 | 2012-03-01 2013-02-28
            # A time has hours, minutes and whole seconds in the Library of Congress page
            2020-05-01T10:30Z | refused
            2020-05-01T00:00Z | refused
            2020-05-01T23:59Z | refused
            2020-05-01T10:30:45.123Z | refused
            2020-05-01T10:30:45.500-05:00 | refused
            # The minus of an offset is the one on the keyboard
            2020-05-01T10:30:00−05:00 | refused
            # A century in two digits is in ISO 8601, not in the Library of Congress page, which writes 19XX
            20 | refused
            00 | refused
            19 | refused
            -01 | refused
            -05 | refused
            -99 | refused
            # Level 1 leaves the last or the last two digits of a year unspecified; all four are level 2, and say nothing
            XXXX | refused
            XXXX-XX | refused
            XXXX-XX-XX | refused
            # There is no such day
            1900-02-29 | refused
            2019-02-29 | refused
            # The end is any day of that month or year (the page has 2004-02-01/2005-02), not the first: it can follow
            0000-01-03/0000-01 | 0000-01-03 0000-01-31
            0000-02/0000 | 0000-02-01 0000-12-31
            2004-06-11%/2004-06~ | 2004-06-11 2004-06-30
            # Season and mark are level 1; the same file has 1952-23~/1953 there
            2011-23~ | 2011-03-01 2011-11-30
            # An end with unspecified digits is by itself level 1, and as an end says nothing new
            2004-06-XX/2004-07-03 | 2004-06-01 2004-07-03
            1984-11-12/1984-11-XX | 1984-11-12 1984-11-30
            2000-12-XX/2012 | 2000-12-01 2012-12-31
            -2000-12-XX/2012 | -2000-12-01 2012-12-31
            2000-XX/2012 | 2000-01-01 2012-12-31
            2000-XX-XX/2012 | 2000-01-01 2012-12-31
            2000/2000-XX-XX | 2000-01-01 2000-12-31
            198X/199X | 1980-01-01 1999-12-31
            198X/1999 | 1980-01-01 1999-12-31
            1987/199X | 1987-01-01 1999-12-31
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            level0.tsv                  | 26 |   0 | 11
            level1.tsv                  | 27 |   0 |  8
            level2.tsv                  |  0 |  22 |  0
            loc-spec.tsv                | 28 |   4 |  1
            iso8601-2.tsv               | 21 |   0 |  0
            edge-cases.tsv              | 13 |  18 |  5
            unt-edtf-valid-invalid.json | 85 | 160 | 17
            """)
    void theFilesOfOthersAreReadAsTheySayOrForAGivenReasonNot(String file, int passed, int refused, int disputed) {
        Map<String, String> known = disputed();
        List<String> unexplained = new ArrayList<>();
        int differing = 0;
        int refusing = 0;
        List<Vector> vectors = EdtfVectors.of(file);
        for (Vector vector : vectors) {
            String ours = ours(vector.text());
            if (!differs(vector)) {
                refusing += ours.equals("refused") ? 1 : 0;
            } else if (ours.equals(known.get(vector.text()))) {
                differing++;
            } else {
                unexplained.add("%s: expected %s, is %s".formatted(vector.text(), vector.expected(), ours));
            }
        }
        int passing = vectors.size() - refusing - differing;
        System.out.printf("EDTF vectors, %s: %d passed, %d refused, %d disputed%n", file, passing, refusing, differing);
        assertThat(unexplained).as("differences from %s without a reason", file).isEmpty();
        assertThat(List.of(passing, refusing, differing)).isEqualTo(List.of(passed, refused, disputed));
    }

    @Test
    void everyDisputedVectorStillIsOne() {
        TreeSet<String> differing = new TreeSet<>();
        for (String file : FILES) {
            EdtfVectors.of(file).stream().filter(EdtfVectorsTest::differs).map(Vector::text).forEach(differing::add);
        }
        assertThat(differing).containsExactlyInAnyOrderElementsOf(disputed().keySet());
    }

    @Test
    void whatIsReadKeepsItsText() {
        for (String file : FILES) {
            for (Vector vector : EdtfVectors.of(file)) {
                Edtf edtf = EdtfVectors.read(vector.text());
                if (edtf != null) {
                    assertThat(edtf.text()).isEqualTo(vector.text());
                }
            }
        }
    }

    private static boolean differs(Vector vector) {
        Edtf ours = EdtfVectors.read(vector.text());
        return switch (vector.expected()) {
            case Expected.Read() -> ours == null;
            case Expected.ReadAs as -> ours == null || !EdtfVectors.agrees(ours.bounds(), as);
            case Expected.LevelTwo() -> ours != null || !isRefusedAsLevelTwo(vector.text());
            case Expected.Refused() -> ours != null;
        };
    }

    private static boolean isRefusedAsLevelTwo(String text) {
        try {
            Edtf.parse(text);
            return false;
        } catch (EdtfException e) {
            return e.hint().contains("EDTF level 2");
        }
    }

    private static String ours(String text) {
        Edtf edtf = EdtfVectors.read(text);
        return edtf == null ? "refused" : edtf.bounds().startEarliest() + " " + edtf.bounds().endLatest();
    }

    static Map<String, String> disputed() {
        Map<String, String> disputed = new LinkedHashMap<>();
        for (String line : DISPUTED.lines().filter(line -> !line.startsWith("#")).toList()) {
            int bar = line.indexOf(" | ");
            disputed.put(line.substring(0, bar), line.substring(bar + " | ".length()));
        }
        return disputed;
    }
}
