package org.entourage.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.ClaimId;
import org.entourage.claim.Edtf;
import org.entourage.claim.Entity;
import org.entourage.claim.Relation;
import org.entourage.claim.Relation.End;
import org.entourage.claim.Term;

/// Reads what stands at the ends of a claim: `mek`, `{claim: key}`, `{number: 52}`, `{text: …}`, `{name: …}`,
/// `{date: …}`.
final class TermReader {

    private static final String SUBJECT = "an entity of this dossier, or {claim: its key}";
    private static final String OBJECT = "an entity of this dossier, or one of {claim: …}, {text: …}, {name: …}, "
            + "{number: …}, {date: …}";

    /// A name is a key of an index of the graph, which takes some thousand bytes.
    private static final int LONGEST_NAME = 300;

    private static final List<String> NUMBER = List.of("number", "min", "max");
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,20}(\\.\\d{1,10})?");

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
        boolean mapping = claim.nodes(key).stream().anyMatch(YamlNode.Keys.class::isInstance);
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
        return new Term.OfEntity(SourceReader.known(id, known.entityIds()));
    }

    static String name(String text) {
        return Fields.atMost(LONGEST_NAME, Fields.words(text));
    }

    private @Nullable Term structured(Fields fields, String expected) {
        Term claim = fields.parsed("claim", "the key of a claim", this::claim);
        Term text = fields.parsed("text", "words", word -> new Term.Words(Fields.words(word)));
        Term name = fields.parsed("name", "a name", word -> new Term.Name(name(word)));
        Term date = fields.parsed("date", "an EDTF date", word -> new Term.Day(Edtf.parse(word)));
        Term number = number(fields);
        long forms = Stream.of("claim", "text", "name", "date").filter(fields::has).count()
                + (NUMBER.stream().anyMatch(fields::has) ? 1 : 0);
        if (forms != 1) {
            fields.report("", forms == 0 ? "none of these" : "several of these", expected, null);
            return null;
        }
        return Stream.of(Optional.ofNullable(claim), Optional.ofNullable(text), Optional.ofNullable(name),
                Optional.ofNullable(date), Optional.ofNullable(number)).flatMap(Optional::stream).findFirst()
                .orElse(null);
    }

    private @Nullable Term number(Fields fields) {
        BigDecimal number = digits(fields, "number");
        BigDecimal min = digits(fields, "min");
        BigDecimal max = digits(fields, "max");
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

    private static @Nullable BigDecimal digits(Fields fields, String key) {
        return fields.parsed(key, "a number in digits, such as 52 or 3.5",
                word -> DIGITS.matcher(word).matches() ? new BigDecimal(word) : null);
    }

    /// A key means a claim of this dossier; `dossier/key` one of any.
    private Term claim(String text) {
        ClaimId id = text.contains("/") ? ClaimId.parse(text) : new ClaimId(known.dossier(), text);
        if (id.dossier().equals(known.dossier())) {
            SourceReader.known(id.key(), known.claimKeys());
        }
        return new Term.OfClaim(id.toString());
    }

    /// Reports an end that the relation does not link; what could not be read is passed over.
    void requireEnds(Fields claim, @Nullable Term subject, @Nullable Relation relation, @Nullable Term object) {
        if (relation != null && subject != null) {
            requireEnd(claim, "subject", subject, relation, relation.from());
        }
        if (relation != null && object != null) {
            requireEnd(claim, "object", object, relation, relation.to());
        }
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
