package org.entourage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.edit.TextFile;

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
            throw new DossierException(List.of(new Problem(Place.of(file.toString()), size + " bytes",
                    "at most " + TextFile.LARGEST, "split it")));
        }
        return Files.readAllBytes(file);
    }

    static List<TextFile> texts(List<Path> files) throws IOException {
        List<TextFile> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(TextFile.of(file.toString(), bytes(file)));
        }
        return texts;
    }
}
