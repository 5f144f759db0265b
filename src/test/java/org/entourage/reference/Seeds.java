package org.entourage.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.LongStream;

import org.springframework.core.io.ClassPathResource;

/// The seeds of the worlds that a run tries: those that once showed a fault, and others each day (UTC).
/// `-Dworlds.seed=S` tries S and those that follow instead of those of the day.
final class Seeds {

    private static final String FAILED = "worlds/failed-seeds.txt";

    /// So many worlds has a share of a day.
    private static final long MOST = 10_000;

    private Seeds() {}

    /// @param test   named in what is printed
    /// @param share  of the day's seeds; each test has another
    /// @param number of worlds, beside those of the list
    static List<Long> of(Class<?> test, int share, int number) {
        long day = Long.parseLong(LocalDate.now(ZoneOffset.UTC).format(DateTimeFormatter.BASIC_ISO_DATE));
        long first = Long.getLong("worlds.seed", (day * 10 + share) * MOST);
        List<Long> failed = failed();
        System.out.printf("%s: %d worlds, -Dworlds.seed=%d, and %d of %s%n", test.getSimpleName(), number, first,
                failed.size(), FAILED);
        return LongStream.concat(failed.stream().mapToLong(Long::longValue), LongStream.range(first, first + number))
                .boxed().toList();
    }

    private static List<Long> failed() {
        try {
            return new ClassPathResource(FAILED).getContentAsString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Long.valueOf(line.split("\\s", 2)[0])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
