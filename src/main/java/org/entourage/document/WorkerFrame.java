package org.entourage.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.evidence.NormalisedText;

/// What goes between a command and a process that reads documents: the length of what follows in four bytes, and that. A
/// document goes one way, with a byte before it that says whether all of a page is wanted; its text, or why there is none,
/// comes back as JSON.
final class WorkerFrame {

    /// Longer answers are refused.
    static final int LONGEST = 512 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private WorkerFrame() {}

    /// An answer.
    ///
    /// @param refused why there is no text; null if there is one
    private record Answer(@Nullable String refused, @Nullable Text text) {}

    /// A text, as it crosses from one process to another.
    private record Text(String sha256, String mediaType, String extractor, String text, List<Part> parts, int pages,
            Proposal proposal, @Nullable String language, List<Attached> attached, List<String> notes) {}

    private record Attached(String name, String base64) {}

    static void ask(DataOutputStream out, byte[] bytes, boolean whole) throws IOException {
        out.writeInt(bytes.length + 1);
        out.writeByte(whole ? 1 : 0);
        out.write(bytes);
        out.flush();
    }

    static void answer(DataOutputStream out, Extracted extracted) throws IOException {
        write(out, new Answer(null, new Text(extracted.sha256(), extracted.mediaType().name(), extracted.extractor(),
                extracted.text().content(), extracted.parts(), extracted.pages(), extracted.proposal(),
                extracted.language(), extracted.attached().stream()
                        .map(each -> new Attached(each.name(), Base64.getEncoder().encodeToString(each.bytes().all())))
                        .toList(),
                extracted.notes())));
    }

    static void refuse(DataOutputStream out, String why) throws IOException {
        write(out, new Answer(why, null));
    }

    private static void write(DataOutputStream out, Answer answer) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(answer);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /// What comes next; empty if nothing does.
    static byte[] read(DataInputStream in, int longest) throws IOException, DocumentException {
        int length;
        try {
            length = in.readInt();
        } catch (EOFException e) {
            return new byte[0];
        }
        if (length < 0 || length > longest) {
            throw new DocumentException(String.format(Locale.ROOT,
                    "what comes out of it is more than %,d bytes, and no more is taken", longest));
        }
        byte[] bytes = in.readNBytes(length);
        return bytes.length == length ? bytes : new byte[0];
    }

    static Extracted text(byte[] bytes) throws DocumentException {
        Answer answer = JSON.readValue(bytes, Answer.class);
        Text text = answer.text();
        if (text == null) {
            throw new DocumentException(String.valueOf(answer.refused()));
        }
        // paragraphs are parted by an empty line where a text is read
        return new Extracted(text.sha256(), MediaType.valueOf(text.mediaType()), text.extractor(),
                NormalisedText.of(text.text().replace("\n", "\n\n")), text.parts(), text.pages(), text.proposal(),
                text.language(), text.attached().stream()
                        .map(each -> new Embedded(each.name(),
                                new Embedded.Bytes(Base64.getDecoder().decode(each.base64()))))
                        .toList(),
                text.notes());
    }
}
