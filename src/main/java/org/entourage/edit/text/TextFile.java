package org.entourage.edit.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Source.Document;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.evidence.Encodings;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.TextEncodingException;

/// A text that a user brings along.
///
/// @param file     name of the file, for messages
/// @param text     its normalised text
/// @param note     that it was probably made in a wrong way, and what to do; null if nothing is to say
/// @param document that the text was taken out of; null if it came as a text
public record TextFile(String file, NormalisedText text, @Nullable String note, @Nullable Document document) {

    /// Largest text that is read, in bytes.
    public static final int LARGEST = 64 * 1024 * 1024;

    /// Reads a text.
    ///
    /// @param file  name of the file, for messages
    /// @param bytes its content, in UTF-8
    /// @throws DossierException if it is not a text in UTF-8, or too large
    public static TextFile of(String file, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw refusal(Place.of(file), bytes.length + " bytes", "at most " + LARGEST);
        }
        try {
            NormalisedText text = NormalisedText.of(bytes);
            if (text.length() == 0) {
                throw refusal(Place.of(file), "nothing but white space", "a text");
            }
            String misread = Encodings.misread(bytes);
            return new TextFile(file, text, misread == null ? null : file + " has " + misread, null);
        } catch (TextEncodingException e) {
            throw new DossierException(List.of(new Problem(new Place(file, e.line(), 0, ""),
                    String.valueOf(e.getMessage()), "a text in UTF-8", e.hint())));
        } catch (IllegalArgumentException e) {
            throw refusal(Place.of(file), String.valueOf(e.getMessage()), "a text in UTF-8");
        }
    }

    private static DossierException refusal(Place place, String found, String expected) {
        return new DossierException(List.of(new Problem(place, found, expected, null)));
    }
}
