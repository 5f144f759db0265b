package org.entourage.dossier;

/// Makes dossiers of very many claims, two a passage, about invented people.
final class LargeDossier {

    private static final String HEAD = """
            entourage: 1
            dossier: large
            version: 1
            recordedBy: a test
            method: made by a program
            sources:
              report:
                title: A report
                texts:
                  copy: {sha256: 0000000000000000000000000000000000000000000000000000000000000001, length: 999999999}
            entities:
            """;
    private static final int PEOPLE = 1_000;

    private LargeDossier() {}

    /// A dossier of an even number of claims: half of them in the entries of their passages, half by themselves, one a line.
    static String of(int claims) {
        var entries = new StringBuilder();
        var lines = new StringBuilder();
        for (int i = 0; i < claims; i++) {
            if (i % 4 == 0) {
                entries.append("  p%d:\n    %s\n    claims:\n".formatted(i, locator(i).replace(", ", "\n    ")));
            } else if (i % 4 == 2) {
                entries.append("  p%d: {%s}\n".formatted(i, locator(i)));
            }
            if (i % 4 < 2) {
                entries.append("      - {%s}\n".formatted(claim(i)));
            } else {
                lines.append("  - {%s, passages: [p%d]}\n".formatted(claim(i), i - i % 2));
            }
        }
        return head().append("passages:\n").append(entries).append("claims:\n").append(lines).toString();
    }

    private static StringBuilder head() {
        var text = new StringBuilder(HEAD);
        for (int i = 0; i < PEOPLE; i++) {
            text.append("  person-%d: {kind: Person, name: Person number %d}\n".formatted(i, i));
        }
        return text;
    }

    private static String locator(int i) {
        return "paragraph: %d, start: %d, end: %d, sha256: %064x".formatted(i + 1, i * 100, i * 100 + 90, i);
    }

    private static String claim(int i) {
        return ("key: claim-%d, subject: person-%d, relation: met, object: person-%d, certainty: alleged, "
                + "saidBy: [{hedge: allegedly}], when: %d-%02d-%02d, detail: in a town by the sea").formatted(i,
                        i % PEOPLE, (i + 1) % PEOPLE, 1900 + i % 120, 1 + i % 12, 1 + i % 28);
    }
}
