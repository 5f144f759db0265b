package org.entourage.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Who supported, or opposed, somebody.
final class NaiveSupport {

    private final Known known;
    private final Draw draw;
    private final Shown shown;
    private final String family;

    /// @param family support or opposition
    NaiveSupport(Known known, Draw draw, String family) {
        this.known = known;
        this.draw = draw.plainByDefault();
        this.shown = new Shown(known, this.draw);
        this.family = family;
    }

    /// One subject, relation and polarity.
    private record Group(String subject, String relation, String polarity, List<Said> claims) {}

    Map<String, Object> answer() {
        List<Said> looked = known.live.stream().filter(said -> said.family().equals(family))
                .filter(said -> String.valueOf(draw.get("of")).equals(said.object().entity())).toList();
        Map<List<String>, List<Said>> grouped = new LinkedHashMap<>();
        for (Said said : draw.scope(looked, known)) {
            grouped.computeIfAbsent(List.of(String.valueOf(said.subject().entity()), said.relation(),
                    said.polarity()), _ -> new ArrayList<>()).add(said);
        }
        List<Group> groups = new ArrayList<>();
        grouped.forEach((key, claims) -> groups.add(new Group(key.get(0), key.get(1), key.get(2),
                Rows.surestFirst(claims, known))));
        groups.sort(Comparator.comparing((Group group) -> !plain(group)).thenComparing(group -> name(group.subject()))
                .thenComparing(Group::subject).thenComparing(Group::relation).thenComparing(Group::polarity));
        return Rows.answer(groups.stream().map(this::row).toList(), draw, shown.coverage(looked));
    }

    private boolean plain(Group group) {
        return group.claims().stream().anyMatch(known::plain);
    }

    private String name(String entity) {
        return known.world.entity(entity).name();
    }

    private Map<String, Object> row(Group group) {
        return shown.row(Nested.of("supporter", shown.entity(group.subject()), "relation", group.relation(), "tier",
                group.claims().getFirst().what().relation().tier(), "label", shown.label(group.claims()), "polarity",
                group.polarity(), "plain", plain(group), "disputed",
                group.claims().stream().anyMatch(known::disputed), "status", status(group.claims())), group.claims());
    }

    /// Certain if one of the surest that stand is.
    private @Nullable String status(List<Said> claims) {
        Said best = claims.getFirst();
        return claims.stream().filter(said -> known.retracted(said) == known.retracted(best))
                .filter(said -> said.certainty().equals(best.certainty())).map(draw::status)
                .filter(status -> status != null).min(Comparator.naturalOrder()).orElse(null);
    }
}
