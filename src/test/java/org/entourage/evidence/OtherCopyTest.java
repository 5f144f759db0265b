package org.entourage.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.entourage.claim.Passage;
import org.entourage.claim.Sha256;
import org.entourage.evidence.OtherCopy.Found;
import org.entourage.evidence.OtherCopy.Missing;
import org.entourage.evidence.OtherCopy.Outcome;
import org.entourage.evidence.OtherCopy.Several;
import org.entourage.evidence.OtherCopy.Unsearched;

import static org.assertj.core.api.Assertions.assertThat;

class OtherCopyTest {

    private static final NormalisedText READ = NormalisedText.of("""
            Home » Clubs

            Ann ran the club. Bob “paid” for it.

            Photo by Carol

            Dan left. Ann ran the club.
            """);

    private static Passage passage(String words) {
        Stretch place = Locator.places(READ, words).getFirst();
        return Locator.passage(READ, "read", place.start(), place.end());
    }

    private static Outcome found(String words, int start, int paragraph) {
        Passage passage = passage(words);
        Stretch place = new Stretch(start, start + passage.end() - passage.start());
        return new Found(passage, place, paragraph, List.of(place), Set.of());
    }

    private static List<Outcome> search(String copy, String... words) {
        return OtherCopy.search(NormalisedText.of(copy), Stream.of(words).map(OtherCopyTest::passage).toList());
    }

    @Test
    void withoutFurnitureAndWithOtherLineBreaksPassagesStandElsewhere() {
        assertThat(search("Ann ran\nthe club. Bob “paid”\nfor it. Dan left. Ann ran the club.", "Dan left.",
                "Bob “paid” for it.")).containsExactly(found("Bob “paid” for it.", 18, 1),
                        found("Dan left.", 37, 1));
    }

    @Test
    void straightQuotesAreOtherSigns() {
        assertThat(search("So Bob \"paid\" for it.", "Bob “paid” for it.")).containsExactly(
                new Found(passage("Bob “paid” for it."), new Stretch(3, 21), 1, List.of(new Stretch(3, 21)),
                        Set.of(Mark.OTHER_SIGNS)));
        assertThat(search("So Bob \"pays\" for it.", "Bob “paid” for it."))
                .containsExactly(new Missing(passage("Bob “paid” for it.")));
    }

    @Test
    void whatWasAroundThePassageIsNotFoundWithIt() {
        assertThat(search("Ann ran the club. Bob “paid” for it. Dan left.", "Bob “paid” for it.\nPhoto by Carol",
                "Photo by Carol")).extracting(Outcome::getClass).containsExactly(Missing.class, Missing.class);
    }

    @Test
    void whereItStoodItHasNotMoved() {
        String same = READ.content().replace("\n", "\n\n");
        assertThat(search(same.replace("Dan", "Eve"), "Bob “paid” for it.")).singleElement()
                .isInstanceOfSatisfying(Found.class, found -> assertThat(found.moved()).isFalse());
        assertThat(search(same.replace("Clubs\n\n", "Clubs\n"), "Bob “paid” for it.")).singleElement()
                .isInstanceOfSatisfying(Found.class, found -> {
                    assertThat(found.place().start()).isEqualTo(passage("Bob “paid” for it.").start());
                    assertThat(found.paragraph()).isEqualTo(1);
                    assertThat(found.moved()).isTrue();
                });
    }

    @Test
    void ofSeveralPlacesNoneIsGuessed() {
        assertThat(search("Dan left. Bob sat. Dan left.", "Dan left.")).containsExactly(
                new Several(passage("Dan left."), List.of(new Stretch(0, 9), new Stretch(19, 28))));
    }

    @Test
    void manyPassagesOfOneLengthAreEachFoundAtTheirOwnPlace() {
        NormalisedText read = NormalisedText.of(sentences(0));
        List<Passage> passages = read.sentences().stream()
                .map(each -> Locator.passage(read, "read", each.start(), each.end())).toList();
        NormalisedText copy = NormalisedText.of(sentences(7).replace("\n\n", "\n"));
        assertThat(OtherCopy.search(copy, passages)).hasSize(300).allSatisfy(each -> assertThat(each)
                .isInstanceOfSatisfying(Found.class, found -> assertThat(copy.quote(found.place().start(),
                        found.place().end())).isEqualTo(read.quote(each.passage().start(), each.passage().end()))));
    }

    @Test
    void aHugeCopyIsNotSaidToLackWhatWasNotSearched() {
        var copy = NormalisedText.of("word ".repeat(50_000) + "paid");
        var near = new Passage("read", 0, 4, Sha256.of("paid"), null);
        assertThat(OtherCopy.search(copy, List.of(near))).containsExactly(new Unsearched(near));
    }

    @Test
    void whatIsLongerThanTheCopyIsNotInIt() {
        assertThat(search("Ann.", "Ann ran the club.")).containsExactly(new Missing(passage("Ann ran the club.")));
    }

    private static String sentences(int shift) {
        return "x".repeat(shift) + " \n\n" + String.join("\n\n", IntStream.range(100, 400)
                .mapToObj("Matter %d was heard."::formatted).toList());
    }
}
