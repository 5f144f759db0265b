package org.entourage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.entourage.document.Bounds;
import org.entourage.document.DocumentException;
import org.entourage.document.Extracted;
import org.entourage.document.ExtractorPool;
import org.entourage.document.MediaType;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.edit.text.TextFile;

/// Reads files that a user names.
final class UserFile {

    private UserFile() {}

    /// The bytes of a file that is not larger than anything that we read.
    static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("%s is a folder, not a file".formatted(file));
        }
        long size = Files.size(file);
        if (size > TextFile.LARGEST) {
            throw tooLarge(file, size + " bytes");
        }
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            // a pipe has no size
            bytes = stream.readNBytes(TextFile.LARGEST + 1);
        }
        if (bytes.length > TextFile.LARGEST) {
            throw tooLarge(file, "more than %d bytes".formatted(TextFile.LARGEST));
        }
        return bytes;
    }

    private static DossierException tooLarge(Path file, String found) {
        return new DossierException(List.of(new Problem(Place.of(file.toString()), found,
                "at most %d".formatted(TextFile.LARGEST), "split it")));
    }

    /// Texts, one after the other.
    ///
    /// @param told what is to say of one of them goes there
    static List<TextFile> texts(List<Path> files, PrintWriter told) throws IOException {
        List<TextFile> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(text(file, told));
        }
        return texts;
    }

    /// A text; of a PDF or a web page the one that is taken out of it.
    static TextFile text(Path file, PrintWriter told) throws IOException {
        byte[] bytes = bytes(file);
        TextFile text = MediaType.of(bytes).filter(type -> type != MediaType.TEXT).isPresent()
                ? ofDocument(file, bytes)
                : TextFile.of(file.toString(), bytes);
        if (text.note() != null) {
            told.println("Note: " + text.note());
            told.flush();
        }
        return text;
    }

    private static TextFile ofDocument(Path file, byte[] bytes) throws IOException {
        try (ExtractorPool pool = new ExtractorPool(Bounds.ofProperties())) {
            Extracted extracted = pool.extract(bytes, false);
            return new TextFile(file.toString(), extracted.markedText(), extracted.notes().isEmpty()
                    ? null
                    : "%s: %s".formatted(file, String.join("; ", extracted.notes())), extracted.document());
        } catch (DocumentException e) {
            throw new DossierException(List.of(new Problem(Place.of(file.toString()),
                    String.valueOf(e.getMessage()), "a text, or a document with one", null)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while %s was read".formatted(file), e);
        }
    }
}
