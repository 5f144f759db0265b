package org.entourage.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "mek", "killings-2013-09-01", "1", "0-0"})
    void lowerCaseLettersDigitsAndHyphensAreASlug(String id) {
        assertThat(Slug.checked(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Mek", "mek ", "-mek", "mek-", "me--k", "me_k", "me/k", "mék", "mek\n", "مجاهدين"})
    void anythingElseIsNone(String id) {
        assertThat(Slug.fits(id)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Slug.checked(id)).withMessage(
                "\"%s\" is not an id of at most 100 lower-case letters and digits, parted by hyphens", id);
    }

    @Test
    void aHundredLettersAreTheLongestSlug() {
        assertThat(Slug.fits("a".repeat(100))).isTrue();
        assertThat(Slug.fits("a".repeat(101))).isFalse();
        assertThat(Slug.fits("a-".repeat(1_000_000) + "a")).isFalse();
    }

    @Test
    void theIdOfAClaimIsItsDossierAndItsKey() {
        ClaimId id = ClaimId.parse("mek-paris-2013/listing");
        assertThat(id).isEqualTo(new ClaimId("mek-paris-2013", "listing")).hasToString("mek-paris-2013/listing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "mek", "mek/", "/listing", "mek/listing/2", "mek//listing", "MEK/listing",
        "mek/listing ", "mek\\listing"})
    void otherFormsAreNoIdOfAClaim(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ClaimId.parse(text)).withMessageStartingWith("\"")
                .withMessageContaining("is not ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "SHA256", "g000000000000000000000000000000000000000000000000000000000000000",
        "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8550"})
    void aDigestHas64LowerCaseHexadecimalDigits(String digest) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sha256.checked(digest))
                .withMessage("\"%s\" is not a SHA-256 digest of 64 lower-case hexadecimal digits", digest);
    }

    /// The examples of FIPS 180-4.
    @Test
    void digestsAreThoseOfTheStandard() {
        assertThat(Sha256.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @CsvSource({"Herald 2019 (final), herald-2019-final", "Élan vital!, elan-vital", "__a__, a", "'ﬁve', five"})
    void otherWordsMakeAnId(String words, String id) {
        assertThat(Slug.from(words)).contains(id);
    }

    @Test
    void wordsWithoutALetterOrDigitThatCanStandInAnIdMakeNone() {
        assertThat(Slug.from("…")).isEmpty();
        assertThat(Slug.from("Ελλάδα")).isEmpty();
        assertThat(Slug.from("a".repeat(59) + " b")).hasValueSatisfying(id -> assertThat(Slug.fits(id)).isTrue());
    }
}
