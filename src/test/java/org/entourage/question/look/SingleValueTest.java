package org.entourage.question.look;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        String[] ends = range.split("\\.\\.", -1);
        return ends.length == 1
                ? read("number", range, range, null, null)
                : read("number", range, null, end(ends[0]), end(ends[1]));
    }

    private static @Nullable String end(String number) {
        return number.isEmpty() ? null : number;
    }

    private static SingleValue value(String type, String text) {
        return read(type, text, null, null, null);
    }

    private static SingleValue read(@Nullable String... properties) {
        return SingleValue.of(Values.value((Object) Arrays.asList(properties)));
    }
}
