package org.entourage.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// Something that is said and rests on what would be withdrawn, before its claims are cited.
///
/// @param subject  id
/// @param relation that is said of it
/// @param object   id, or the text of a value
/// @param polarity affirmed or denied
/// @param refs     of the claims that would go
/// @param left     those that would be left
record Dependent(String subject, String relation, String object, String polarity, List<String> refs, List<Left> left) {

    /// What falls first.
    static final Comparator<Dependent> ORDER = Comparator.comparing(Dependent::stands)
            .thenComparing(Dependent::subject).thenComparing(Dependent::relation).thenComparing(Dependent::object)
            .thenComparing(Dependent::polarity);

    /// A claim that would be left.
    ///
    /// @param ref    its reference
    /// @param source id of its source
    /// @param aimed  whether it may have been taken back
    record Left(String ref, String source, boolean aimed) {

        /// `dossier/key@3` is a revision of `dossier/key`.
        String id() {
            return ref.substring(0, ref.lastIndexOf('@'));
        }
    }

    static Dependent of(Record row) {
        return new Dependent(row.get("subject").asString(), row.get("relation").asString(),
                row.get("object").asString(row.get("text").asString("")), row.get("polarity").asString(),
                row.get("claims").asList(Value::asString), row.get("left").asList(left -> new Left(
                        left.get("claim").asString(), left.get("source").asString(), left.get("aimed").asBoolean())));
    }

    /// Without those that would be left, but were taken back.
    Dependent without(Collection<String> retracted) {
        return new Dependent(subject, relation, object, polarity, refs,
                left.stream().filter(each -> !retracted.contains(each.ref())).toList());
    }

    boolean stands() {
        return !left.isEmpty();
    }
}
