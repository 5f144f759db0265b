package org.entourage.question.look;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.Value;

import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.EntityRef;

/// Where claims are cited from: a source with those who published and wrote it, who come first in every chain.
///
/// @param source    as a passage names it
/// @param published republisher and publisher, outermost first
/// @param authors   who wrote it
record SourceByline(CitedClaim.CitedSource source, List<CitedClaim.ChainStep> published,
        List<CitedClaim.ChainStep> authors) {

    static SourceByline of(Value source) {
        return new SourceByline(new CitedClaim.CitedSource(source.get("id").asString(), source.get("title").asString(),
                Citations.text(source, "published"), Citations.text(source, "url"),
                Citations.text(source, "archiveUrl"), Citations.text(source, "reliability")),
                Stream.concat(byline(source, "republisher", "REPUBLISHED_BY"),
                        byline(source, "publisher", "PUBLISHED_BY")).toList(),
                byline(source, "author", "AUTHORED_BY").toList());
    }

    private static Stream<CitedClaim.ChainStep> byline(Value source, String role, String type) {
        return source.get("bylines").asList(each -> each).stream()
                .filter(each -> each.get("role").asString().equals(type))
                .map(each -> new CitedClaim.ChainStep(role, EntityRef.of(each), null, null));
    }

    /// From the outermost publisher to the last speaker inside the source. What stands apart from the author's words
    /// nobody passes on who comes after its speaker, and the author never does.
    List<CitedClaim.ChainStep> chain(Value saidBy) {
        List<CitedClaim.ChainStep> steps = saidBy.asList(SourceByline::step);
        boolean apart = !steps.isEmpty() && saidBy.get(0).get("apart").asBoolean(false);
        List<CitedClaim.ChainStep> chain = new ArrayList<>(published);
        if (apart) {
            int first = chain.stream().map(SourceByline::speakerId).toList().indexOf(speakerId(steps.getFirst()));
            if (first >= 0) {
                chain.subList(first, chain.size()).clear();
            }
        } else {
            chain.addAll(authors);
            if (chain.isEmpty()) {
                chain.add(new CitedClaim.ChainStep("author", null, null, null));
            }
        }
        chain.addAll(steps);
        return chain;
    }

    private static String speakerId(CitedClaim.ChainStep said) {
        EntityRef speaker = said.speaker();
        return speaker == null ? "" : speaker.id();
    }

    private static CitedClaim.ChainStep step(Value step) {
        return new CitedClaim.ChainStep("speaker", step.get("nobody").asBoolean(false) ? null : EntityRef.of(step),
                Citations.text(step, "verb"), Citations.text(step, "hedge"));
    }
}
