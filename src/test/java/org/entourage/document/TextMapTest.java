package org.entourage.document;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.entourage.evidence.Stretch;

import static org.assertj.core.api.Assertions.assertThat;

class TextMapTest {

    private static final Box FIRST = new Box(0.1, 0.2, 0.3, 0.04);
    private static final Box SECOND = new Box(0.1, 0.25, 0.25, 0.04);
    private static final Box HEAD = new Box(0.5, 0, 0.5, 0.0101);
    private static final TextMap MAP = TextMap.of(4, List.of(line(0, 10, Role.BODY, 3, "iii", FIRST),
            line(11, 20, Role.BODY, 3, "iii", SECOND), line(20, 30, Role.BODY, 4, null, FIRST),
            line(31, 35, Role.PAGE, 4, null, HEAD), new Part(36, 50, Role.CAPTION, null, null)).iterator());

    private static Part line(int start, int end, Role role, int page, @Nullable String label, Box box) {
        return new Part(start, end, role, Region.onPage(page, label, box), null);
    }

    @Test
    void theLinesOfAPassageComePageByPage() {
        assertThat(MAP.regions(5, 22)).containsExactly(new PageRegion(3, "iii", List.of(FIRST, SECOND)),
                new PageRegion(4, null, List.of(FIRST)));
        assertThat(MAP.regions(0, 11)).containsExactly(new PageRegion(3, "iii", List.of(FIRST)));
        assertThat(MAP.regions(33, 60)).containsExactly(new PageRegion(4, null, List.of(HEAD)));
    }

    @Test
    void whatHasNoPageHasNoRegion() {
        assertThat(MAP.regions(36, 50)).isEmpty();
        assertThat(MAP.regions(10, 11)).isEmpty();
        assertThat(MAP.regions(70, 80)).isEmpty();
    }

    @Test
    void aPageHasAStretchOfTheText() {
        assertThat(MAP.onPage(3)).contains(new Stretch(0, 20));
        assertThat(MAP.onPage(4)).contains(new Stretch(20, 35));
        assertThat(MAP.onPage(1)).isEmpty();
        assertThat(MAP.label(3)).isEqualTo("iii");
        assertThat(MAP.label(4)).isNull();
        assertThat(MAP.pageCount()).isEqualTo(4);
    }

    @Test
    void furnitureIsNotReadOn() {
        assertThat(MAP.asides()).containsExactly(new Stretch(31, 35), new Stretch(36, 50));
    }
}
