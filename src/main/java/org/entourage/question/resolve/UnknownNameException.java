package org.entourage.question.resolve;

import java.util.List;
import java.util.stream.Collectors;

import org.entourage.question.answer.EntityRef;

/// Nobody in the graph has the id or name that a question asked about. Ways in turn it into their "not found".
public final class UnknownNameException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String parameter;
    private final String name;
    private final transient List<EntityRef> near;

    private UnknownNameException(String message, String parameter, String name, List<EntityRef> near) {
        super(message);
        this.parameter = parameter;
        this.name = name;
        this.near = near;
    }

    /// A question asked for a source, and there is none of that id.
    ///
    /// @param beside what else there is none of, in words; or nothing
    /// @param near   ids of sources that may have been meant
    UnknownNameException(String source, String beside, List<String> near, String coverage) {
        this("No source has the id \"%s\"%s in %s.%s".formatted(source, beside, coverage,
                near.isEmpty() ? "" : " Ids of sources: %s.".formatted(String.join(", ", near))), "of", source,
                List.of());
    }

    /// The graph knows nothing of that name.
    ///
    /// @param parameter that gave it
    /// @param coverage  the sources that were looked at, in words
    /// @param near      who may be meant
    static UnknownNameException of(String parameter, String name, String coverage, List<EntityRef> near) {
        return new UnknownNameException("No entity has the id or name \"%s\" in %s.%s".formatted(name, coverage,
                inWords(near)), parameter, name, near);
    }

    /// Who may be meant, as a question that follows a sentence; nothing if there is nobody.
    public static String inWords(List<EntityRef> near) {
        return near.isEmpty()
                ? ""
                : " Did you mean %s?".formatted(near.stream()
                        .map(each -> "%s (%s)".formatted(each.name(), each.id())).collect(Collectors.joining(", ")));
    }

    /// It is the id of a source.
    static UnknownNameException ofSource(String parameter, String id) {
        return new UnknownNameException("\"%s\" is a source, not an entity.".formatted(id), parameter, id, List.of());
    }

    /// The graph never held a claim of that id.
    ///
    /// @param coverage the sources that were looked at, in words
    public static UnknownNameException ofClaim(String id, String coverage) {
        return new UnknownNameException("No claim has the id \"%s\" in %s.%s".formatted(id, coverage,
                id.contains("/") ? "" : " An id of a claim is that of its dossier and its key: dossier/key."), "of", id,
                List.of());
    }

    /// The graph never held that revision of a claim.
    ///
    /// @param last number of the claim's last revision
    public static UnknownNameException ofRevision(String id, String revision, long last) {
        return new UnknownNameException("The claim %s has no revision %s: it has %s.".formatted(id, revision,
                last == 1 ? "revision 1 alone" : "revisions 1 to %d".formatted(last)), "of", id, List.of());
    }

    /// The parameter that gave it: `of`, `from`, `to`.
    public String parameter() {
        return parameter;
    }

    /// Those who may be meant; the user picks.
    public List<EntityRef> near() {
        return near;
    }

    /// What was asked for.
    public String name() {
        return name;
    }
}
