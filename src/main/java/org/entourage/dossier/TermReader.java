package org.entourage.dossier;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;

import org.entourage.claim.ClaimId;
import org.entourage.claim.Edtf;
import org.entourage.claim.Entity;
import org.entourage.claim.Relation;
import org.entourage.claim.Relation.End;
import org.entourage.claim.Slug;
import org.entourage.claim.Term;

/// Reads what stands at the ends of a claim: `mek`, `{claim: key}`, `{number: 52}`, `{text: …}`, `{name: …}`,
/// `{date: …}`.
final class TermReader {

    private static final String SUBJECT = "an entity of this dossier, or {claim: its key}";
    private static final String OBJECT = "an entity of this dossier, or one of {claim: …}, {text: …}, {name: …}, "
            + "{number: …}, {date: …}";

    private final ClaimReader.Known known;

    TermReader(ClaimReader.Known known) {
        this.known = known;
    }

    @Nullable
    Term subject(Fields claim) {
        Term subject = term(claim, "subject", SUBJECT);
        if (subject instanceof Term.Value) {
            claim.report("subject", "a value", SUBJECT, null);
            return null;
        }
        return subject;
    }

    @Nullable
    Term object(Fields claim) {
        return term(claim, "object", OBJECT);
    }

    private @Nullable Term term(Fields claim, String key, String expected) {
        boolean mapping = claim.nodes(key).stream().anyMatch(MappingNode.class::isInstance);
        if (!mapping) {
            return claim.requiredAs(key, expected, this::entity);
        }
        Fields fields = claim.fields(key);
        Term term = fields == null ? null : structured(fields, expected);
        if (fields != null) {
            fields.close();
        }
        return term;
    }

    private Term entity(String id) {
        return new Term.OfEntity(SourceReader.known(id, known.entities().keySet()));
    }

    private @Nullable Term structured(Fields fields, String expected) {
        Term claim = fields.parsed("claim", "the key of a claim", this::claim);
        Term text = fields.parsed("text", "words", Term.Words::new);
        Term name = fields.parsed("name", "a name", Term.Name::new);
        Term date = fields.parsed("date", "an EDTF date", word -> new Term.Day(Edtf.parse(word)));
        Term number = number(fields);
        Set<Term> given = new HashSet<>();
        for (Term term : new Term[] {claim, text, name, date, number}) {
            if (term != null) {
                given.add(term);
            }
        }
        if (given.size() != 1) {
            fields.report("", given.isEmpty() ? "nothing that can be read" : "several values", expected, null);
            return null;
        }
        return given.iterator().next();
    }

    private @Nullable Term number(Fields fields) {
        BigDecimal number = fields.parsed("number", "a number", BigDecimal::new);
        BigDecimal min = fields.parsed("min", "a number", BigDecimal::new);
        BigDecimal max = fields.parsed("max", "a number", BigDecimal::new);
        if (number == null && min == null && max == null) {
            return null;
        }
        try {
            return new Term.Quantity(number, min, max);
        } catch (IllegalArgumentException e) {
            fields.report("", "a number that cannot be", "a number", e.getMessage());
            return null;
        }
    }

    /// A key means a claim of this dossier; `dossier/key` one of another.
    private Term claim(String text) {
        if (text.contains("/")) {
            return new Term.OfClaim(ClaimId.parse(text).toString());
        }
        SourceReader.known(Slug.checked(text), known.claimKeys());
        return new Term.OfClaim(new ClaimId(known.dossier(), text).toString());
    }

    /// Reports an end that the relation does not link.
    void requireEnds(Fields claim, Term subject, Relation relation, Term object) {
        requireEnd(claim, "subject", subject, relation, relation.from());
        requireEnd(claim, "object", object, relation, relation.to());
    }

    private void requireEnd(Fields claim, String key, Term term, Relation relation, Set<End> accepted) {
        End end = switch (term) {
            case Term.OfClaim _ -> End.CLAIM;
            case Term.Value value -> End.of(value);
            case Term.OfEntity(var id) -> {
                Entity entity = known.entities().get(id);
                yield entity == null ? null : End.of(entity.kind());
            }
        };
        if (end != null && !accepted.contains(end)) {
            claim.report(key, end.word(),
                    accepted.stream().map(End::word).collect(Collectors.toCollection(TreeSet::new))
                            .stream().collect(Collectors.joining(", ")),
                    "that is what \"%s\" takes there"
                            .formatted(relation.name()));
        }
    }
}
