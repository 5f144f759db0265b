package org.entourage.edit.load;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entourage.claim.Sha256;
import org.entourage.edit.text.TextFile;

/// What is to be loaded.
///
/// @param file    name of the dossier's file, for messages
/// @param bytes   its content
/// @param texts   of its sources, that are attached on the way
/// @param allowed what would be refused without being asked for
@SuppressWarnings("ArrayRecordComponent") // requests are never compared
public record LoadRequest(String file, byte[] bytes, List<TextFile> texts, Set<Allowed> allowed) {

    /// What is refused, or left as it is, unless it is asked for.
    public enum Allowed {
        /// To go back to an older version of the dossier.
        ROLLBACK,
        /// To bring back claims that were withdrawn.
        REINSTATE
    }

    public LoadRequest {
        texts = List.copyOf(texts);
        allowed = Set.copyOf(allowed);
    }

    /// A digest of all that decides what a load of it writes.
    String digest() {
        Stream<String> parts = Stream.of(Stream.of(Sha256.of(bytes)),
                texts.stream().map(text -> text.text().sha256()).sorted(),
                allowed.stream().map(Allowed::name).sorted(),
                Stream.of(String.valueOf(LoadRequest.class.getPackage().getImplementationVersion())))
                .flatMap(each -> each);
        return Sha256.of(parts.collect(Collectors.joining(" ")));
    }
}
