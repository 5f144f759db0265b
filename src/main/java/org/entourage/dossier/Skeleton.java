package org.entourage.dossier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Edtf;
import org.entourage.claim.EntityKind;
import org.entourage.claim.Slug;
import org.entourage.claim.Source.Document;
import org.entourage.claim.Vocabulary;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Sentence;

/// A dossier to fill in: its source, and every sentence of a text with its locator and an empty list of claims, but for
/// what is not read on. What it teaches stands in comments.
///
/// @param id         of the dossier and its source; with `-text` behind it, of the text
/// @param title      of the source
/// @param url        where it was published; null if not given
/// @param published  when; null if not given
/// @param language   of the source, a BCP 47 tag; null if not given
/// @param recordedBy who will fill it in
/// @param files      how the commands in its comments name the dossier and the text: `a.yaml --text a.txt`
/// @param quotes     whether the sentences stand above their entries
/// @param document   that the text was taken out of; null if it came as a text
public record Skeleton(String id, String title, @Nullable String url, @Nullable Edtf published,
        @Nullable String language, String recordedBy, String files, Quotes quotes, @Nullable Document document) {

    /// Whether a reader finds the words of the text in the file.
    public enum Quotes {
        SHOWN, LEFT_OUT
    }

    private static final int LONGEST_TITLE = 100;

    public Skeleton {
        Slug.checked(id);
    }

    /// A title for a text that nobody gave one: its first sentence, cut where it is long.
    public static String title(NormalisedText text) {
        Sentence first = text.sentences().getFirst();
        String words = text.quote(first.start(), Math.min(first.end(), first.start() + LONGEST_TITLE));
        return CommentLines.visible(words) + (first.end() - first.start() > LONGEST_TITLE ? "…" : "");
    }

    /// The YAML file.
    ///
    /// @param text       that it is read from; not empty
    /// @param vocabulary whose relations it names
    /// @throws DossierException if it is more than is read, or what it was given cannot stand in a dossier
    public byte[] yaml(NormalisedText text, Vocabulary vocabulary) {
        ByteArrayOutputStream yaml = new ByteArrayOutputStream();
        yaml.writeBytes(utf8(Teaching.of(files, quotes, vocabulary)));
        yaml.writeBytes(utf8(head(text)));
        for (Sentence sentence : readOn(text)) {
            yaml.writeBytes(utf8(entry(text, sentence)));
            if (yaml.size() > YamlFile.LARGEST) {
                throw new DossierException(List.of(new Problem(Place.of(id),
                        "%d sentences, too many for one dossier".formatted(text.sentences().size()),
                        "at most %d bytes of it".formatted(YamlFile.LARGEST),
                        quotes == Quotes.SHOWN ? "leave the sentences out, or part the text" : "part the text")));
            }
        }
        byte[] bytes = yaml.toByteArray();
        DossierReader.read(id, bytes, vocabulary);
        return bytes;
    }

    /// The sentences that get an entry: all but running heads, numbers of pages and captions.
    public static List<Sentence> readOn(NormalisedText text) {
        return text.sentences().stream().filter(sentence -> !text.isAside(sentence)).toList();
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private String head(NormalisedText text) {
        return """
                entourage: 1
                dossier: %1$s
                version: 1
                # fictional: true               # for invented people: no graph holds them beside real ones
                recordedBy: %2$s
                method: read by hand

                sources:
                  %1$s:
                    title: %3$s
                %4$s%5$s    # authors: [jane-roe]           # of "entities", like the publisher
                    texts:
                      %1$s-text:
                        sha256: %6$s
                        length: %7$d
                %9$s
                entities:
                  # ann-other: {kind: Person, name: Ann Other}          # or %8$s
                  # the-men: {kind: Group, name: three men, unnamed: true, description: whom the source does not name}

                passages:
                """.formatted(id, scalar(recordedBy), scalar(title), published == null
                ? "    # published: 2019-03-02          # with publishedBasis: stated, or inferred and from what\n"
                : "    published: %s\n    publishedBasis: stated          # or inferred, and from what\n"
                        .formatted(scalar(published.text())),
                line("url", url) + line("language", language), text.sha256(), text.length(),
                EntityKind.labelsBut(EntityKind.PERSON), document == null ? "" : """
                                document:
                                  sha256: %s
                                  mediaType: %s
                                  extractor: %s
                        """.formatted(document.sha256(), document.mediaType(), scalar(document.extractor())));
    }

    private static String line(String key, @Nullable String value) {
        return value == null ? "" : "    %s: %s\n".formatted(key, scalar(value));
    }

    private String entry(NormalisedText text, Sentence sentence) {
        String words = text.quote(sentence.start(), sentence.end());
        return """

                %s  p%ds%d:
                    paragraph: %2$d
                    start: %d
                    end: %d
                    sha256: %s
                    claims: []
                """.formatted(quotes == Quotes.SHOWN ? CommentLines.of("  ", words) : "", sentence.paragraph(),
                sentence.number(), sentence.start(), sentence.end(), text.digest(sentence.start(), sentence.end()));
    }

    /// In double quotes, so that no sign has a meaning of its own.
    static String scalar(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').appendCodePoint(sign);
            } else if (CommentLines.visible(Character.toString(sign)).length() > 2) {
                quoted.append("\\U%08X".formatted(sign));
            } else {
                quoted.appendCodePoint(sign);
            }
        });
        return quoted.append('"').toString();
    }
}
