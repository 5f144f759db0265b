package org.entourage.question.look;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CachedByVersionTest {

    private final CachedByVersion<String, Integer> kept = new CachedByVersion<>(2);

    @Test
    void whatWasReadIsThereWhileTheGraphIsTheSame() {
        kept.since("first").put("read", 1);

        assertThat(kept.since("first")).containsEntry("read", 1);
    }

    @Test
    void nothingOfItIsThereAfterAChange() {
        kept.since("first").put("read", 1);

        assertThat(kept.since("second")).isEmpty();
        assertThat(kept.since("first")).isEmpty();
    }

    @Test
    void whoReadsOnWhileTheGraphChangesKeepsNothingForThoseWhoComeAfter() {
        var before = kept.since("first");
        kept.since("second").put("read", 2);
        before.put("read", 1);

        assertThat(kept.since("second")).containsEntry("read", 2);
    }

    @Test
    void nothingIsKeptOfAGraphWhoseChangesHaveNoNames() {
        kept.since("").put("read", 1);

        assertThat(kept.since("")).isEmpty();
    }

    @Test
    void whatWasNotUsedForLongestGoesFirst() {
        var read = kept.since("first");
        read.put("one", 1);
        read.put("two", 2);
        read.get("one");
        read.put("three", 3);

        assertThat(read).containsOnlyKeys("one", "three");
    }
}
