package org.entourage.edit.bulk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Chain;
import org.entourage.claim.Claim;
import org.entourage.claim.Corpus.Document;
import org.entourage.claim.Corpus.Head;
import org.entourage.claim.Corpus.Owned;
import org.entourage.claim.Passage;
import org.entourage.claim.Relation.End;
import org.entourage.claim.Revision;
import org.entourage.claim.Source;
import org.entourage.claim.Term;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.edit.text.Verifier;
import org.entourage.evidence.NormalisedText;
import org.entourage.graph.bulk.KnownEntities;

/// Checks the material of a bulk load as it goes by: all that the reader of a dossier and the graph check of a dossier.
/// That every claim's id is unique, and that what claims speak of is there, the graph tells when it is written.
final class CorpusCheck {

    private final String corpus;
    private final KnownEntities entities;
    private final Map<String, Boolean> dossiers = new HashMap<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    CorpusCheck(String corpus, KnownEntities entities) {
        this.corpus = corpus;
        this.entities = entities;
    }

    void head(Head head) {
        require(!dossiers.containsKey(head.id()), head.id(), () -> "a second dossier of that id", "one");
        require(dossiers.isEmpty() || dossiers.containsValue(head.fictional()), head.id(),
                () -> "a dossier that is %sfictional".formatted(head.fictional() ? "" : "not "), "one kind throughout");
        dossiers.put(head.id(), head.fictional());
    }

    void entity(Owned owned) {
        requireDossier(owned.dossier(), owned.entity().id());
        require(entities.add(owned.entity()), owned.entity().id(), () -> "a second entity of that id", "one");
    }

    /// Checks a document.
    ///
    /// @return of the passages whose text is attached, the words
    /// @throws DossierException if something cannot be
    Map<Passage, String> document(Document document) {
        Source source = document.source();
        requireDossier(document.dossier(), source.id());
        require(sources.add(source.id()), source.id(), () -> "a second source of that id", "one");
        source.authors().forEach(author -> requireEntity(author, source.id()));
        requireEntity(source.publisher(), source.id());
        requireEntity(source.republisher(), source.id());
        source.basedOn().forEach(basis -> require(sources.contains(basis), source.id(),
                () -> "based on \"%s\"".formatted(basis), "a source that stands before it"));
        Map<String, NormalisedText> contents = contents(document);
        Map<String, Source.Text> lying = document.texts().stream()
                .collect(Collectors.toMap(Source.Text::id, text -> text));
        Set<Passage> passages = new HashSet<>();
        Revision before = null;
        for (Revision revision : document.revisions()) {
            revision(revision, before, document.dossier());
            for (Passage passage : revision.claim().passages()) {
                Source.Text text = lying.get(passage.text());
                require(text != null && passage.end() <= text.length(), revision.ref(),
                        () -> "passage " + passage.place(), "a stretch of a text of its source");
                passages.add(passage);
            }
            before = revision;
        }
        Verifier.Result verified = Verifier.verify(passages, contents, _ -> Place.of(source.id()));
        if (!verified.problems().isEmpty()) {
            throw new DossierException(verified.problems());
        }
        return verified.quotes();
    }

    private Map<String, NormalisedText> contents(Document document) {
        Map<String, NormalisedText> contents = new HashMap<>();
        for (Source.Text text : document.texts()) {
            require(text.source().equals(document.source().id()), text.id(), () -> "a text of " + text.source(),
                    "one of the source that it lies in");
            require(texts.add(text.id()), text.id(), () -> "a second text of that id", "one");
            String content = document.contents().get(text.id());
            if (content != null) {
                NormalisedText normalised = NormalisedText.restored(content);
                require(normalised.sha256().equals(text.sha256()), text.id(), () -> "SHA-256 " + normalised.sha256(),
                        text.sha256());
                contents.put(text.id(), normalised.in(document.source().language()));
            }
        }
        return contents;
    }

    private void revision(Revision revision, @Nullable Revision before, String dossier) {
        Claim claim = revision.claim();
        require(claim.id().dossier().equals(dossier), revision.ref(), () -> "a claim of another dossier", dossier);
        boolean follows = before != null && before.claim().id().equals(claim.id());
        require(revision.number() == (follows ? Objects.requireNonNull(before).number() + 1 : 1), revision.ref(),
                () -> "a revision out of turn", "the revisions of a claim one after the other");
        require(!follows || (Objects.requireNonNull(before).endedAt() != null
                && !Objects.requireNonNull(before.endedAt()).isAfter(revision.recordedAt())), revision.ref(),
                () -> "a revision that begins before the last has ended", "one that follows it");
        requireEnd(claim, claim.subject(), claim.relation().from(), revision);
        requireEnd(claim, claim.object(), claim.relation().to(), revision);
        for (Chain.Step step : claim.saidBy().steps()) {
            requireEntity(step.speaker(), revision.ref());
        }
    }

    private void requireEnd(Claim claim, Term end, Set<End> accepted, Revision revision) {
        End found = switch (end) {
            case Term.OfEntity(var id) -> {
                requireEntity(id, revision.ref());
                yield End.of(entities.kind(id).orElseThrow());
            }
            case Term.OfClaim(var id) -> {
                require(revision.tied().containsKey(id), revision.ref(), () -> "claim \"%s\"".formatted(id),
                        "the revision of it that was live");
                yield End.CLAIM;
            }
            case Term.Value value -> End.of(value);
        };
        require(accepted.contains(found), revision.ref(), () -> "%s at an end of \"%s\"".formatted(found.word(),
                claim.relation().name()), "what the vocabulary lets stand there");
    }

    private void requireDossier(String dossier, String where) {
        require(dossiers.containsKey(dossier), where, () -> "dossier \"%s\"".formatted(dossier),
                "a dossier of the material");
    }

    private void requireEntity(@Nullable String id, String where) {
        if (id != null) {
            require(entities.kind(id).isPresent(), where, () -> "\"%s\"".formatted(id), "an entity of the material");
        }
    }

    private void require(boolean holds, String where, Supplier<String> found, String expected) {
        if (!holds) {
            throw new DossierException(
                    List.of(new Problem(new Place(corpus, 0, 0, where), found.get(), expected, null)));
        }
    }

    /// Ids of those among the speakers of a document whom their sources do not name.
    Set<String> unnamed(Document document) {
        return document.revisions().stream().flatMap(revision -> revision.claim().saidBy().steps().stream())
                .map(Chain.Step::speaker).filter(Objects::nonNull).filter(entities::unnamed)
                .collect(Collectors.toSet());
    }
}
