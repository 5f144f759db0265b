package org.entourage.dossier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.entourage.claim.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever a file holds: it is read, or refused with its problems. Nothing else is thrown, and nothing hangs.
@Timeout(30)
class DamagedDossierTest {

    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();
    private static final byte[] SIGNS = ":{}[]-&*!|>'\"%#,? \n\t~<\\0".getBytes(StandardCharsets.US_ASCII);

    private static boolean isRead(byte[] bytes) {
        try {
            return !DossierReader.read("d.yaml", bytes, VOCABULARY).claims().isEmpty();
        } catch (DossierException e) {
            assertThat(e.problems()).isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(1_000)
                            .startsWith("d.yaml").doesNotContain("\n", "null, expected"));
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2013, 20131208})
    void aSampleWithSomeBytesChangedIsReadOrRefused(long seed) {
        var random = new Random(seed);
        byte[] sample = SampleDossierTest.bytes();
        int read = 0;
        for (int i = 0; i < 100; i++) {
            if (isRead(damaged(sample, random))) {
                read++;
            }
        }
        assertThat(read).as("read of 100").isBetween(1, 99);
    }

    /// One to three times: another byte, a sign that YAML gives a meaning, a stretch left out, a stretch twice.
    private static byte[] damaged(byte[] sample, Random random) {
        byte[] bytes = sample;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(60), bytes.length - at);
            bytes = switch (random.nextInt(4)) {
                case 0 -> spliced(bytes, at, 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> spliced(bytes, at, 1, new byte[] {SIGNS[random.nextInt(SIGNS.length)]});
                case 2 -> spliced(bytes, at, length, new byte[0]);
                default -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
            };
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, int left, byte[] put) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(put);
        out.write(bytes, at + left, bytes.length - at - left);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomBytesAreRefused(long seed) {
        byte[] bytes = new byte[1_000];
        new Random(seed).nextBytes(bytes);
        assertThat(isRead(bytes)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomSignsOfYamlAreRefused(long seed) {
        var random = new Random(seed);
        byte[] bytes = new byte[1_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = SIGNS[random.nextInt(SIGNS.length)];
        }
        assertThat(isRead(bytes)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "!!str ", "&a ", "'", "\"\\", "a: 1:", "%", "a\n", "*a ", "--- ",
        "x", "claims: [", "🙂"})
    void aSignRepeatedAHundredThousandTimesIsRefused(String sign) {
        assertThat(isRead(sign.repeat(100_000).getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"relation", "subject", "object", "key", "when", "certainty", "detail", "passages"})
    void aVeryLongValueIsRefused(String key) {
        String claims = "claims:\n  - {%s: %s}\n".formatted(key, "a ".repeat(250_000));
        assertThat(isRead(claims.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void aVeryLongNameOfARelationIsRefused() {
        String relations = """
                relations:
                  - {name: %s, inverse: x, family: contact, aspect: event, from: [Person], to: [Person], use: Long.}
                """.formatted("a ".repeat(4_000) + "a");
        assertThat(isRead(relations.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    /// Thousands of wrong references to thousands of entities: hints must not take longer than a reader waits.
    @Test
    void manyMistakesAreFoundInTime() {
        var text = new StringBuilder("entities:\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("  person-%06d: {kind: Person, name: P}\n".formatted(i));
        }
        text.append("claims:\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("  - {key: c%d, subject: personne-%d, relation: met, object: person-000001}\n".formatted(i, i));
        }
        assertThat(isRead(text.toString().getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
