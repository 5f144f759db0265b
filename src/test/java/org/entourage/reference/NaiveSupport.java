package org.entourage.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Who supported, or opposed, somebody.
final class NaiveSupport {

    private static final List<String> OFFICES = List.of("held office", "leads", "officer of");
    private static final List<String> TIES = List.of("leads", "officer of", "member of", "employed by", "founded",
            "owns", "part of");

    private final NaiveGraph known;
    private final DrawnParameters draw;
    private final ClaimJson shown;
    private final String family;

    /// @param family support or opposition
    NaiveSupport(NaiveGraph known, DrawnParameters draw, String family) {
        this.known = known;
        this.draw = draw.plainByDefault();
        this.shown = new ClaimJson(known, this.draw);
        this.family = family;
    }

    /// One subject, relation and polarity.
    private record Group(String subject, String relation, String polarity, List<NaiveClaim> claims) {}

    Map<String, Object> answer() {
        List<NaiveClaim> looked = known.live.stream().filter(said -> said.family().equals(family))
                .filter(said -> String.valueOf(draw.get("of")).equals(said.object().entity())).toList();
        List<Group> groups = groups(draw.scope(looked, known));
        Map<String, Object> answer = Rows.answer(groups.stream().map(this::row).toList(), draw,
                shown.coverage(looked));
        if (draw.is("through")) {
            List<Map<String, Object>> through = through(groups);
            answer.put("through", Rows.cut(through, draw));
            answer.put("throughTotal", through.size());
        }
        return answer;
    }

    private List<Group> groups(List<NaiveClaim> scope) {
        Map<List<String>, List<NaiveClaim>> grouped = new LinkedHashMap<>();
        for (NaiveClaim said : scope) {
            grouped.computeIfAbsent(List.of(String.valueOf(said.subject().entity()), said.relation(),
                    said.polarity()), _ -> new ArrayList<>()).add(said);
        }
        List<Group> groups = new ArrayList<>();
        grouped.forEach((key, claims) -> groups.add(new Group(key.get(0), key.get(1), key.get(2),
                Rows.surestFirst(claims, known))));
        groups.sort(Comparator.comparing((Group group) -> !plain(group)).thenComparing(group -> name(group.subject()))
                .thenComparing(Group::subject).thenComparing(Group::relation).thenComparing(Group::polarity));
        return groups;
    }

    private boolean plain(Group group) {
        return group.claims().stream().anyMatch(known::plain);
    }

    private String name(String entity) {
        return known.world.entity(entity).name();
    }

    private Map<String, Object> row(Group group) {
        return shown.row(Nested.of(family.equals("support") ? "supporter" : "opponent", shown.entity(group.subject()),
                "relation", group.relation(), "tier", group.claims().getFirst().what().relation().tier(), "label",
                shown.label(group.claims()), "polarity", group.polarity(), "plain", plain(group), "disputed",
                group.claims().stream().anyMatch(known::disputed), "status", shown.status(group.claims()), "offices",
                offices(group), "moreOffices", 0), group.claims());
    }

    /// Plain claims that somebody was tied so, whatever the filters say of the support.
    private List<NaiveClaim> ties(List<String> relations) {
        return known.live.stream().filter(known::plain).filter(said -> relations.contains(said.relation()))
                .filter(said -> draw.keeps("sources", said, known) && draw.keeps("reliability", said, known)).toList();
    }

    private static final List<String> BEST_FIRST = List.of("certain", "possible", "former", "later", "undated");

    /// Whether a tie held at the time of one of these claims, by the best of them.
    private static String atThatTime(NaiveClaim tie, List<NaiveClaim> claims) {
        return claims.stream().map(said -> said.time().ofRole(tie.time(), said.what().relation().state()))
                .min(Comparator.comparingInt(BEST_FIRST::indexOf)).orElseThrow();
    }

    /// Those of the claims at whose time a tie can have held.
    private static List<NaiveClaim> then(NaiveClaim tie, List<NaiveClaim> claims) {
        return claims.stream().filter(said -> List.of("certain", "possible", "undated")
                .contains(atThatTime(tie, List.of(said)))).toList();
    }

    private List<Map<String, Object>> offices(Group group) {
        List<Map<String, Object>> offices = new ArrayList<>();
        for (NaiveClaim tie : ties(OFFICES)) {
            if (group.subject().equals(tie.subject().entity())) {
                offices.add(Nested.of("atThatTime", atThatTime(tie, group.claims()), "role", role(tie), "claim",
                        shown.claim(tie)));
            }
        }
        return offices;
    }

    private String role(NaiveClaim tie) {
        String label = shown.label(List.of(tie));
        String where = name(String.valueOf(tie.object().entity()));
        String role = tie.what().detail();
        if (role == null) {
            return label + " " + where;
        }
        String beside = label.substring(tie.relation().length());
        List<String> words = words(role);
        return (Collections.indexOfSubList(words, words(where)) < 0 ? role + ", " + where : role) + beside;
    }

    private static List<String> words(String text) {
        return Pattern.compile("[\\p{L}\\p{M}\\p{N}]+").matcher(text.toLowerCase(Locale.ROOT)).results()
                .map(MatchResult::group).toList();
    }

    /// Who was tied to an organisation that has a plain row.
    private List<Map<String, Object>> through(List<Group> groups) {
        Map<List<String>, Map<String, Object>> rows = new TreeMap<>(Rows.inOrder(5));
        for (Group group : groups) {
            if (plain(group) && known.world.entity(group.subject()).kind().equals("Organization")) {
                Map<String, List<NaiveClaim>> tied = new LinkedHashMap<>();
                for (NaiveClaim tie : ties(TIES)) {
                    if (group.subject().equals(tie.object().entity()) && tie.subject().entity() != null
                            && !then(tie, group.claims()).isEmpty()) {
                        tied.computeIfAbsent(tie.subject().entity(), _ -> new ArrayList<>()).add(tie);
                    }
                }
                tied.forEach((who, ties) -> rows.put(List.of(name(who), who, name(group.subject()), group.subject(),
                        group.relation()), through(who, ties, group)));
            }
        }
        return List.copyOf(rows.values());
    }

    private Map<String, Object> through(String who, List<NaiveClaim> ties, Group group) {
        List<NaiveClaim> both = new ArrayList<>(ties);
        both.addAll(group.claims());
        String status = ties.stream().map(tie -> atThatTime(tie, then(tie, group.claims())))
                .min(Comparator.comparingInt(BEST_FIRST::indexOf)).orElseThrow();
        Map<String, Object> row = Nested.of("who", shown.entity(who), "through", shown.entity(group.subject()),
                "relation", group.relation(), "label", shown.label(group.claims()), "atThatTime", status, "ties",
                shown.claims(ties), "claims", shown.claims(group.claims()));
        row.putAll(shown.standing(both));
        return row;
    }
}
