package org.entourage.question.accusations;

import java.util.Comparator;
import java.util.List;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.entourage.claim.Certainty;
import org.entourage.claim.FoldedName;
import org.entourage.claim.Voice;

/// What makes claims one accusation: who accuses whom of what. In whichever paper it stands, it is the same.
///
/// @param part     whether it accuses, or plainly states harm
/// @param accused  key of the accused: an id, or a text
/// @param relation in which the deed stands
/// @param deed     key of the deed: of harm its object, else what the accused is said to have done, folded as a name is;
///                 nothing if it is not told
/// @param accusers ids, of authors in their order; none if nobody is named
record Accusation(AccusationsAnswer.Part part, String accused, String relation, String deed, List<String> accusers)
        implements
            Comparable<Accusation> {

    private static final Comparator<Accusation> ORDER = Comparator.comparing(Accusation::part)
            .thenComparing(Accusation::accused).thenComparing(Accusation::relation).thenComparing(Accusation::deed)
            .thenComparing(accusation -> String.join("\n", accusation.accusers()));

    /// Of a claim as the query found it.
    static Accusation of(Record row) {
        String relation = row.get("relation").asString();
        String subject = row.get("subject").asString();
        if (!row.get("harm").asBoolean()) {
            return new Accusation(AccusationsAnswer.Part.ACCUSED, object(row), relation,
                    FoldedName.of(row.get("detail").asString("")), List.of(subject));
        }
        boolean own = row.get("voice").asString().equals(Voice.OWN.word());
        boolean plain = own && row.get("certainty").asString().equals(Certainty.STATED.word());
        List<String> accusers = own
                ? row.get("authors").asList(Value::asString)
                : row.get("last").isNull() ? List.of() : List.of(row.get("last").asString());
        return new Accusation(plain ? AccusationsAnswer.Part.STATED : AccusationsAnswer.Part.ACCUSED, key(subject),
                relation, object(row), accusers);
    }

    private static String object(Record row) {
        return row.get("object").isNull() ? "value " + row.get("value").asString() : key(row.get("object").asString());
    }

    /// Ids of claims have a slash.
    private static String key(String id) {
        return (id.contains("/") ? "claim " : "entity ") + id;
    }

    @Override
    public int compareTo(Accusation other) {
        return ORDER.compare(this, other);
    }
}
