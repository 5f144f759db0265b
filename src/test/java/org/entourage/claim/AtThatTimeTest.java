package org.entourage.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.entourage.claim.Relation.Aspect;

import static org.assertj.core.api.Assertions.assertThat;

/// The table of `docs/questions.md`, worked out by hand.
class AtThatTimeTest {

    static Stream<List<String>> table() throws IOException {
        String page = Files.readString(Path.of("docs/questions.md"));
        int start = page.indexOf("| role | support | aspect | at that time |");
        return page.substring(start).lines().skip(2).takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).replace("`", "").split("\\|", -1)).map(String::strip)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("table")
    void aRoleWasHeldThenOrFormerlyOrLaterOrNobodyKnows(List<String> row) {
        When role = WhenTest.when(row.get(0));
        When time = WhenTest.when(row.get(1));
        AtThatTime status = AtThatTime.of(role.bounds(), time.bounds(), Aspect.of(row.get(2)),
                role.qualified() || time.qualified());
        assertThat(status.name().toLowerCase(Locale.ROOT)).isEqualTo(row.get(3));
    }

    @Test
    void theTableHasEachAnswer() throws IOException {
        assertThat(table().map(row -> row.get(3)).distinct()).hasSameSizeAs(AtThatTime.values());
    }
}
