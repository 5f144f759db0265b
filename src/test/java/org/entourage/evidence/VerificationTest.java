package org.entourage.evidence;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.entourage.claim.Passage;
import org.entourage.claim.Sha256;
import org.entourage.evidence.Verdict.Failed;
import org.entourage.evidence.Verdict.Reason;
import org.entourage.evidence.Verdict.Unchecked;
import org.entourage.evidence.Verdict.Verified;

import static org.assertj.core.api.Assertions.assertThat;

class VerificationTest {

    private static final NormalisedText TEXT = NormalisedText.of("""
            A report on clubs

            Ann ran the club. Bob paid for it. Carol did not. Dan left \uD83D\uDE42.

            Ann ran the club.
            """);

    private static Passage passage(int start, int end, String words, @Nullable Integer paragraph) {
        return new Passage("report", start, end, Sha256.of(words), paragraph);
    }

    @Test
    void wordsAtTheirPlaceAreVerified() {
        var passage = passage(36, 52, "Bob paid for it.", 2);
        assertThat(Verification.verify(passage, TEXT)).isEqualTo(new Verified(passage));
    }

    @Test
    void aParagraphThatNobodyGaveIsNotChecked() {
        var passage = passage(36, 52, "Bob paid for it.", null);
        assertThat(Verification.verify(passage, TEXT)).isEqualTo(new Verified(passage));
    }

    @Test
    void withoutItsTextAPassageIsUnchecked() {
        var passage = passage(36, 52, "Anything at all.", 9);
        assertThat(Verification.verify(passage, null)).isEqualTo(new Unchecked(passage));
    }

    @Test
    void threeSentencesAreVerifiedAndFourAreTooMany() {
        var three = passage(18, 67, "Ann ran the club. Bob paid for it. Carol did not.", 2);
        assertThat(Verification.verify(three, TEXT)).isEqualTo(new Verified(three));
        var four = passage(18, 69, "Ann ran the club. Bob paid for it. Carol did not. D", 2);
        assertThat(Verification.verify(four, TEXT)).isEqualTo(new Failed(four, "4 sentences", Reason.TOO_LONG));
    }

    @Test
    void whatVersionOneCountedAsThreeStaysEvidence() {
        String words = "安娜付了钱。鲍勃没有付。谁问了？没有人。";
        var text = NormalisedText.of(words + "\n\nAnn. Bob. Carl. Dora.");
        var before = passage(0, 20, words, 1);
        assertThat(Verification.verify(before, text)).isEqualTo(new Verified(before));
        assertThat(Verification.tooManyByNow(before, text)).isEqualTo(4);
        var never = passage(21, 42, "Ann. Bob. Carl. Dora.", 2);
        assertThat(Verification.verify(never, text)).isEqualTo(new Failed(never, "4 sentences", Reason.TOO_LONG));
    }

    @Test
    void whatVersionOneCountedAsFiveIsEvidenceWhereItIsOne() {
        String words = "Am 3. Mai zahlte Dr. Ott z. B. 5 Mio. Euro.";
        var passage = passage(0, words.length(), words, 1);
        var text = NormalisedText.of(words).in("de");
        assertThat(Verification.verify(passage, text)).isEqualTo(new Verified(passage));
        assertThat(Verification.tooManyByNow(passage, text)).isZero();
    }

    @Test
    void otherWordsFailAndTheRightPlaceIsNamed() {
        var passage = passage(35, 51, "Bob paid for it.", 2);
        assertThat(Verification.verify(passage, TEXT)).isEqualTo(new Failed(passage,
                "SHA-256 " + Sha256.of(" Bob paid for it") + "; the cited words stand at [36, 52)", Reason.DIGEST));
    }

    @Test
    void severalRightPlacesAreAllNamed() {
        var passage = passage(20, 37, "Ann ran the club.", 2);
        assertThat(Verification.verify(passage, TEXT)).isInstanceOfSatisfying(Failed.class, failed -> assertThat(
                failed.found()).endsWith("; the cited words stand at [18, 35), [80, 97)"));
    }

    @Test
    void changedWordsFailAndStandNowhere() {
        var passage = passage(36, 52, "Bob paid for us.", 2);
        assertThat(Verification.verify(passage, TEXT)).isEqualTo(new Failed(passage,
                "SHA-256 " + Sha256.of("Bob paid for it.") + "; the cited words stand nowhere in it", Reason.DIGEST));
    }

    @Test
    void whatEndsBehindTheTextFails() {
        var passage = passage(1_080, 1_097, "Ann ran the club.", 3);
        assertThat(Verification.verify(passage, TEXT)).isEqualTo(new Failed(passage,
                "the text has 97 characters; the cited words stand at [18, 35), [80, 97)", Reason.OUTSIDE));
        var endless = passage(0, Integer.MAX_VALUE, "Ann", null);
        assertThat(Verification.verify(endless, TEXT)).isEqualTo(new Failed(endless,
                "the text has 97 characters; the cited words stand nowhere in it", Reason.OUTSIDE));
    }

    @Test
    void aWrongParagraphFails() {
        var passage = passage(80, 97, "Ann ran the club.", 2);
        assertThat(Verification.verify(passage, TEXT))
                .isEqualTo(new Failed(passage, "paragraph 3", Reason.PARAGRAPH));
    }

    @Test
    void whiteSpaceIsNoEvidence() {
        var passage = passage(35, 36, " ", 2);
        assertThat(Verification.verify(passage, TEXT))
                .isEqualTo(new Failed(passage, "white space only", Reason.BLANK));
    }

    @Test
    void anEmptyTextBearsNothingOut() {
        var passage = passage(0, 1, " ", null);
        assertThat(Verification.verify(passage, NormalisedText.of(""))).isEqualTo(new Failed(passage,
                "the text has 0 characters; the cited words stand nowhere in it", Reason.OUTSIDE));
    }
}
