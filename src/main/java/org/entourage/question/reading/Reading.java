package org.entourage.question.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Service;

import org.entourage.claim.Passage;
import org.entourage.document.Documents;
import org.entourage.evidence.NormalisedText;
import org.entourage.graph.record.NoClaim;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Transactions;
import org.entourage.question.answer.BrowserLinks;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Page;
import org.entourage.question.look.Cited;
import org.entourage.question.look.ClaimFilter;
import org.entourage.question.look.CountedClaims;
import org.entourage.question.look.FoundClaim;
import org.entourage.question.look.Look;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.RowEvidence;
import org.entourage.question.resolve.GoneException;
import org.entourage.question.resolve.SourceResolver;
import org.entourage.question.resolve.UnknownNameException;

/// What does a source say, sentence by sentence? See `cypher/queries/reading.cypher`.
@Service
public class Reading {

    private final Cypher cypher;
    private final Transactions transactions;
    private final SourceResolver sources;
    private final RowEvidence evidence;
    private final Look look;
    private final BrowserLinks links;
    private final Documents documents;

    Reading(Cypher cypher, Transactions transactions, SourceResolver sources, RowEvidence evidence, Look look,
            BrowserLinks links, Documents documents) {
        this.documents = documents;
        this.cypher = cypher;
        this.transactions = transactions;
        this.sources = sources;
        this.evidence = evidence;
        this.look = look;
        this.links = links;
    }

    /// The sentences of a source's text with their claims, or why they make none; without a text its passages.
    ///
    /// @param id      of the source
    /// @param filters which claims count
    /// @throws UnknownNameException if there is no such source; it names some that there are
    /// @throws GoneException        if it was withdrawn or purged
    public ReadingAnswer of(String id, Filters filters) {
        return transactions.read(() -> answer(sources.get(id.strip(), filters), filters));
    }

    /// A text whose sentences can be read.
    private record Attached(String id, NormalisedText text) {}

    private ReadingAnswer answer(CitedClaim.CitedSource source, Filters filters) {
        Map<String, Object> parameters = new HashMap<>(QueryParameters.parameters(filters));
        parameters.put("of", source.id());
        CountedClaims counted = look.at(List.of(new Look.Where("source", Map.of("of", source.id()))),
                new ClaimFilter(filters));
        Collection<Record> texts = cypher.rows("queries/reading-texts.cypher", parameters);
        Collection<Record> cited = cypher.rows("queries/reading.cypher", parameters);
        ReadPassages passages = passages(texts, cited,
                counted.kept().stream().map(FoundClaim::ref).collect(Collectors.toSet()));
        Attached attached = attached(texts).orElse(null);
        List<ReadPassages.Line> lines = attached == null
                ? passages.passages()
                : passages.sentences(attached.id(), attached.text());
        List<ReadPassages.Line> shown = Page.cut(lines, filters);
        Cited claims = evidence.of(shown.stream().map(ReadPassages.Line::refs).toList(), filters);
        List<ReadingAnswer.Row> rows = shown.stream().map(line -> row(line, claims)).toList();
        return new ReadingAnswer(SourceResolver.understood(source.id(), filters), source,
                attached == null ? null : attached.id(),
                rows, Page.of(lines.size(), filters),
                look.coverage(counted, lines.stream().anyMatch(line -> !line.refs().isEmpty())),
                links.to("reading", rows, null, QueryParameters.looking(parameters)));
    }

    private static ReadPassages passages(Collection<Record> texts, Collection<Record> cited,
            Set<String> kept) {
        ReadPassages passages = new ReadPassages();
        for (Record text : texts) {
            for (Value of : text.get("noClaims").values()) {
                of.get("lines").asList(line -> NoClaim.of(text.get("text").asString(), line.asString()))
                        .forEach(none -> passages.pass(none.passage(),
                                new ReadPassages.Reason(of.get("dossier").asString(), none.reason())));
            }
        }
        for (Record row : cited) {
            passages.cite(new Passage(row.get("text").asString(), row.get("start").asInt(), row.get("end").asInt(),
                    row.get("sha256").asString(), row.get("paragraph").isNull() ? null : row.get("paragraph").asInt()),
                    row.get("claims").asList(Value::asString).stream().filter(kept::contains).toList());
        }
        return passages;
    }

    /// The first text that is attached, and that nobody changed.
    private Optional<Attached> attached(Collection<Record> texts) {
        return texts.stream().map(this::restored).filter(Objects::nonNull).findFirst();
    }

    private @Nullable Attached restored(Record row) {
        if (row.get("content").isNull()) {
            return null;
        }
        try {
            NormalisedText text = NormalisedText.restored(row.get("content").asString())
                    .in(row.get("language").asString(null));
            return text.sha256().equals(row.get("sha256").asString())
                    ? new Attached(row.get("text").asString(), text.beside(documents.asides(text.sha256())))
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static ReadingAnswer.Row row(ReadPassages.Line line, Cited cited) {
        List<CitedClaim> claims = line.refs().stream().map(cited.claims()::get).filter(Objects::nonNull).toList();
        return new ReadingAnswer.Row(line.text(), line.paragraph(), line.sentence(), line.start(), line.end(),
                line.quote(), line.reason(), line.cited(), cited.row(line.refs()).counts(), claims);
    }
}
