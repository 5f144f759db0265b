package org.entourage.question.look;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

import static org.assertj.core.api.Assertions.assertThat;

class SingleValueTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            7, 52, true
            52, 52.0, false
            50..55, 52, false
            50.., 49, true
            50.., 50, false
            ..50, 51.., true
            ..50, 50.., false
            """)
    void numbersExcludeEachOtherIfTheirRangesDoNotMeet(String one, String other, boolean exclude) {
        assertThat(number(one).excludes(number(other))).isEqualTo(exclude);
        assertThat(number(other).excludes(number(one))).isEqualTo(exclude);
        assertThat(number(one).compareTo(number(other)) == 0).isEqualTo(number(one).equals(number(other)));
        if (exclude) {
            assertThat(number(one).compareTo(number(other)))
                    .isEqualTo(-number(other).compareTo(number(one))).isNotZero();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            date, 2012, 2013, true
            date, 2012, 2012-05, false
            date, 2012?, 2013, false
            name, José Díaz, JOSE DIAZ, false
            name, Ann, Bob, true
            text, a liar, A  liar!, false
            text, a liar, a saint, true
            """)
    void datesExcludeEachOtherIfTheyShareNoDayAndWordsIfTheyFoldDifferently(String type, String one, String other,
            boolean exclude) {
        assertThat(value(type, one).excludes(value(type, other))).isEqualTo(exclude);
        assertThat(value(type, other).excludes(value(type, one))).isEqualTo(exclude);
    }

    private static SingleValue number(String range) {
        Map<String, Object> claim = new HashMap<>(Map.of("valueType", "number", "valueText", range));
        if (range.contains("..")) {
            String[] ends = range.split("\\.\\.", -1);
            claim.put("min", ends[0].isEmpty() ? Values.NULL : ends[0]);
            claim.put("max", ends[1].isEmpty() ? Values.NULL : ends[1]);
        } else {
            claim.put("number", range);
        }
        return SingleValue.of(Values.value(claim));
    }

    private static SingleValue value(String type, String text) {
        Value claim = Values.value(Map.of("valueType", type, "valueText", text));
        return SingleValue.of(claim);
    }
}
