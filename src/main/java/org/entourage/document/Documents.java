package org.entourage.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/// The documents that were taken in, in a folder: the bytes of each once, under their digest, and beside them the text that
/// was taken out and its map. Names of files and what stood in them about their makers are kept nowhere.
public final class Documents {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    /// @param folder made when something is kept
    public Documents(Path folder) {
        this.folder = folder;
    }

    /// What was kept.
    ///
    /// @param document file with the bytes
    /// @param text     file with the text, to make a dossier of or to attach
    /// @param known    whether these bytes were there before
    /// @param sameText whether other bytes with the same text were there before
    public record Kept(Path document, Path text, boolean known, boolean sameText) {}

    /// The map of a text, as it is kept.
    private record TextMap(String document, String mediaType, String extractor, String text, int pages,
            List<Part> parts) {}

    /// Keeps a document with its text. What is there already is left as it is.
    ///
    /// @throws IOException if the disk is full, or the folder cannot be written
    public Kept keep(byte[] bytes, Extracted extracted) throws IOException {
        Path place = folder.resolve(extracted.sha256().substring(0, 2));
        Files.createDirectories(place);
        restrict(folder);
        Path document = place.resolve(extracted.sha256());
        Path text = folder.resolve(extracted.text().sha256() + ".txt");
        boolean known = Files.exists(document);
        boolean sameText = Files.exists(text);
        if (!sameText) {
            // paragraphs are parted by an empty line, as whoever reads the file expects
            write(text, extracted.text().content().replace("\n", "\n\n").getBytes(StandardCharsets.UTF_8));
        }
        write(place.resolve(extracted.sha256() + ".json"), JSON.writeValueAsBytes(new TextMap(extracted.sha256(),
                extracted.mediaType().word(), extracted.extractor(), extracted.text().sha256(), extracted.pages(),
                extracted.parts())));
        if (!known) {
            write(document, bytes);
        }
        return new Kept(document, text, known, sameText && !known);
    }

    /// Documents are for whoever has the data folder alone.
    private static void restrict(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Whole or not at all: a crash leaves a file that nobody looks for.
    private static void write(Path file, byte[] bytes) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.write(half, bytes);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
