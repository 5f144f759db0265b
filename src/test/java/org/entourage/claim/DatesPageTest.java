package org.entourage.claim;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// Holds `docs/dates.md` to what the code does and the tests check.
class DatesPageTest {

    private static final String DATE = "| `";

    private final String page;

    DatesPageTest() throws IOException {
        page = Files.readString(Path.of("docs/dates.md"));
    }

    @Test
    void whatItSaysIsReadHasThoseDays() {
        assertThat(rows("## What is read")).hasSizeGreaterThan(30).allSatisfy(row -> {
            List<String> days = row.subList(2, 6).stream().map(day -> day.replace('−', '-')).toList();
            assertThat(Edtf.parse(row.getFirst()).bounds()).as(row.getFirst()).isEqualTo(
                    new Bounds(EdtfTest.day(days.get(0)), EdtfTest.day(days.get(1)), EdtfTest.day(days.get(2)),
                            EdtfTest.day(days.get(3))));
        });
    }

    @Test
    void whatItSaysIsRefusedHasThatHint() {
        assertThat(rows("## What is refused")).hasSizeGreaterThan(20).allSatisfy(row -> {
            var refusal = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(row.getFirst()));
            assertThat(refusal).as(row.getFirst()).isNotNull();
            assertThat(refusal.hint()).isEqualTo(row.get(1));
        });
    }

    @Test
    void itHasTheNumbersByFileAndEachDisputedDate() {
        assertThat(table(EdtfVectorsTest.class)).hasSize(7).allSatisfy(row -> assertThat(page)
                .contains(row.replaceAll(" *\\| *", " | ")));
        assertThat(EdtfVectorsTest.disputed().keySet()).allSatisfy(text -> assertThat(page).contains("`" + text + "`"));
    }

    @Test
    void itHasTheTruthTable() {
        List<String> fenced = Arrays.asList(page.split("```")).get(1).lines().filter(line -> !line.isEmpty()).toList();
        assertThat(fenced).containsExactlyElementsOf(table(TimeTruthTableTest.class));
    }

    /// The cells of the rows below a heading that begin with a date in code marks.
    private List<List<String>> rows(String heading) {
        int start = page.indexOf(heading);
        int next = page.indexOf("\n## ", start);
        return page.substring(start, next).lines().filter(line -> line.startsWith(DATE))
                .map(line -> Arrays.stream(line.substring(1).replace("`", "").split("\\|")).map(String::strip)
                        .toList())
                .toList();
    }

    /// The lines of the one table that a test has.
    private static List<String> table(Class<?> test) {
        return Arrays.stream(test.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(CsvSource.class))
                .map(DatesPageTest::lines).findFirst().orElseThrow();
    }

    private static List<String> lines(Method method) {
        return method.getAnnotation(CsvSource.class).textBlock().lines().toList();
    }
}
