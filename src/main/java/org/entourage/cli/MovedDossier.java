package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.entourage.edit.attach.DossierRelocation;
import org.entourage.edit.text.TextFile;

/// `./entourage check DOSSIER --text TEXT --relocate NEW-DOSSIER`.
final class MovedDossier {

    private MovedDossier() {}

    /// Writes a dossier anew for another copy of its text.
    ///
    /// @param texts what the user named with `--text`; exactly one
    /// @param to    a file that is not there yet
    /// @return the exit code: refused if a passage was not found, though the file is written
    static int write(PrintWriter out, Path dossier, byte[] bytes, List<TextFile> texts, Path to, boolean json)
            throws IOException {
        if (texts.size() != 1) {
            throw new IllegalArgumentException("--relocate takes one --text: the copy that the new dossier is for.");
        }
        DossierRelocation relocation = DossierRelocation.of(dossier.toString(), bytes, texts.getFirst());
        try {
            Files.write(to, relocation.bytes(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException("%s is there already. Nothing was written.".formatted(to), e);
        }
        DossierRelocation.Outcome outcome = relocation.outcome();
        if (json) {
            out.println(JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(outcome));
        } else {
            outcome.notFound().forEach(out::println);
            outcome.placed().forEach(out::println);
            out.println("Wrote %s, whose text %s is now %s.".formatted(to, outcome.text(), texts.getFirst().file()));
            out.println("Passages: %d found in it, %d of them at another place%s, %d not found%s.".formatted(
                    outcome.found(), outcome.moved(),
                    outcome.placed().isEmpty() ? "" : ", %d placed by neighbours".formatted(outcome.placed().size()),
                    outcome.notFound().size(),
                    outcome.notFound().isEmpty() ? "" : " for certain and left as they were"));
        }
        return outcome.notFound().isEmpty() ? 0 : Failures.REFUSED;
    }
}
