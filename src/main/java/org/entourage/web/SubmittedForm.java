package org.entourage.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpSession;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.edit.text.TextFile;

/// A form of the owner's that was sent with files.
///
/// @param request whose body is read on demand
/// @param session of the owner
record SubmittedForm(MultipartHttpServletRequest request, HttpSession session) {

    /// A dossier takes many times its size in memory, a text some times, and the graph lives in the same.
    private static final int SHARE_FOR_DOSSIER = 128;
    private static final int SHARE_FOR_TEXT = 32;

    private static final int LONGEST_NAME = 120;

    /// Takes a form, if the owner sent it from a page of ours.
    ///
    /// @throws NotTheOwnerException if the session is none of the start address; the body is not read
    /// @throws ForgedFormException if another page sent it
    static SubmittedForm of(MultipartHttpServletRequest request) {
        HttpSession session = OwnersForm.ownersSession(request);
        OwnersForm.requireWord(request, request.getParameter(OwnersForm.FIELD));
        return new SubmittedForm(request, session);
    }

    /// The largest dossier that this application takes by page, in bytes: less than by command where memory is short.
    static int largestDossier() {
        return largest(SHARE_FOR_DOSSIER);
    }

    /// The same of a text.
    static int largestText() {
        return largest(SHARE_FOR_TEXT);
    }

    private static int largest(int share) {
        return Math.toIntExact(Math.min(TextFile.LARGEST, Runtime.getRuntime().maxMemory() / share));
    }

    /// What was written into a field; nothing if it is not there.
    String field(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    boolean isTicked(String name) {
        return !field(name).isEmpty();
    }

    /// The files that were chosen in a field.
    List<MultipartFile> files(String name) {
        return request.getFiles(name).stream().filter(file -> !file.isEmpty()).toList();
    }

    /// The texts that were chosen in a field.
    ///
    /// @throws DossierException if one is no text in UTF-8, or too large
    List<TextFile> texts(String name) throws IOException {
        List<TextFile> texts = new ArrayList<>();
        for (MultipartFile file : files(name)) {
            texts.add(TextFile.of(nameOf(file), bytes(file, largestText(), "./entourage attach")));
        }
        return texts;
    }

    /// The content of a file.
    ///
    /// @param command that takes larger ones
    /// @throws DossierException if it is too large
    static byte[] bytes(MultipartFile file, int largest, String command) throws IOException {
        requireAtMost(nameOf(file), file.getSize(), largest, command);
        return file.getBytes();
    }

    /// @throws DossierException if there are more bytes than are taken
    static void requireAtMost(String name, long size, int largest, String command) {
        if (size > largest) {
            throw new DossierException(List.of(new Problem(Place.of(name), size + " bytes",
                    "at most %d by page".formatted(largest),
                    "%s takes up to %d".formatted(command, TextFile.LARGEST))));
        }
    }

    /// The name under which a file was sent, without folders, on one line.
    static String nameOf(MultipartFile file) {
        String sent = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String name = SourceLines.visible(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1))
                .strip();
        if (name.isEmpty()) {
            return "file";
        }
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
