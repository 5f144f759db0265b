package org.entourage.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.claim.Certainty;
import org.entourage.claim.EntityKind;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Family;
import org.entourage.claim.Relation.Tier;
import org.entourage.graph.Server;
import org.entourage.question.Answer;
import org.entourage.question.Asked;
import org.entourage.question.CitedClaim;
import org.entourage.question.Filters;
import org.entourage.question.ReportAnswer;
import org.entourage.question.TimelineAnswer;

/// The one page on which every question is asked and answered: how it was understood, its filters as controls, its rows.
@Component
class QuestionPage {

    /// The attribute of a request that was being answered, so that what was wrong with it is said in its own form.
    static final String ASKED = QuestionPage.class.getName();

    /// What of an address says which claims count, and not what is asked.
    private static final String ASKING = "of,from,to,exclude,k,maxHops,together,depth,limit,families,relations,through";

    private final Server server;
    private final JsonMapper json;

    QuestionPage(Server server, JsonMapper json) {
        this.server = server;
        this.json = json;
    }

    /// A question with the address at which it was asked.
    record Open(PageQuestion question, PageAddress address) {}

    /// Shows the answer to a request; only the form, while names are missing.
    ///
    /// @param ask answers it with the filters of the request
    String show(PageQuestion question, HttpServletRequest request, Model model,
            Function<Filters, ? extends Answer> ask) {
        PageAddress address = PageAddress.of(request);
        if (!address.isThatOf(request)) {
            return "redirect:" + address;
        }
        request.setAttribute(ASKED, new Open(question, address));
        form(question, address, model);
        if (question.isAskedBy(address)) {
            answer(question, address, ask.apply(RequestParameters.filters(request, question)), request, model);
        }
        return request.getHeader("HX-Request") == null ? "question" : "question :: rows";
    }

    /// What the form of a question needs, whether it was answered or not.
    static void form(PageQuestion question, PageAddress address, Model model) {
        model.addAttribute("kind", question);
        model.addAttribute("address", address);
        model.addAttribute("tiers", Tier.values());
        model.addAttribute("certainties", Certainty.values());
        model.addAttribute("polarities", Polarity.values());
        model.addAttribute("families", Family.values());
        model.addAttribute("entityKinds", EntityKind.values());
    }

    private void answer(PageQuestion question, PageAddress address, Answer answer, HttpServletRequest request,
            Model model) {
        PageAddress api = address.at("/api/v1" + question.path());
        model.addAttribute("answer", answer);
        model.addAttribute("json", api.toString());
        model.addAttribute("csv", api.with("format", "csv").toString());
        model.addAttribute("mayBrowse", !server.isEmbedded() || StartAddress.isOwner(request));
        model.addAttribute("counted", FiltersInWords.of(answer.question().filters()));
        List<Asked> understood = answer.question().asked().stream().filter(asked -> asked.entity() != null).toList();
        model.addAttribute("understood", understood);
        model.addAttribute("names", understood.stream().map(Asked::entity).toList());
        model.addAttribute("others", others(answer));
        Asked open = answer.question().asked().stream().filter(asked -> !asked.candidates().isEmpty()).findFirst()
                .orElse(null);
        if (open != null) {
            model.addAttribute("open", open);
            model.addAttribute("picks", Picks.of(open, answer.question().asked(), address));
        }
        Drawing drawing = Drawings.of(answer);
        if (drawing != null) {
            model.addAttribute("drawing", drawing);
            model.addAttribute("drawn", markupFree(json.writeValueAsString(drawing)));
            model.addAttribute("scope", scope(question, address).query());
        }
        if (answer instanceof TimelineAnswer timeline) {
            model.addAttribute("spans", spans(timeline));
        }
        if (answer instanceof ReportAnswer report) {
            model.addAttribute("notes", ReportNotes.of(report));
            model.addAttribute("smallPrint", ReportAnswer.SMALL_PRINT);
        }
        List<CitedClaim> claims = AnswerParts.claims(answer);
        model.addAttribute("sources", claims.stream().flatMap(claim -> claim.passages().stream())
                .map(CitedClaim.CitedPassage::source).collect(Collectors.toCollection(LinkedHashSet::new)));
        model.addAttribute("unchecked", claims.stream().anyMatch(claim -> claim.check().equals("unchecked")));
        var page = AnswerParts.page(answer);
        model.addAttribute("page", page);
        model.addAttribute("following", page == null || page.next() == null
                ? null
                : address.with("cursor", page.next()).toString());
    }

    private @Nullable Spans spans(TimelineAnswer timeline) {
        List<Spans.@Nullable Dated> times = new ArrayList<>();
        timeline.rows().forEach(row -> {
            CitedClaim claim = row.claims().getFirst();
            times.add(row.dated()
                    ? Spans.Dated.of(Drawings.time(claim), Drawings.isState(claim),
                            claim.when().told())
                    : null);
        });
        return Spans.of(times);
    }

    /// The filters of an answer, as other questions about parts of it take them.
    static PageAddress scope(PageQuestion question, PageAddress address) {
        PageAddress scope = address.without(ASKING);
        return scope.get("plain").isEmpty() && scope.get("certainty").isEmpty() && scope.get("polarity").isEmpty()
                ? scope.with("plain", String.valueOf(question.isPlain()))
                : scope;
    }

    /// JSON that stands in a page as it is: no letter of it opens a tag or a reference. Written as references, its many
    /// quotation marks would make the page of a large graph half as long again.
    static String markupFree(String text) {
        return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    }

    /// What else can be asked of the one entity or source that an answer is about.
    private static List<PageQuestion> others(Answer answer) {
        if (answer.question().asked().size() == 1 && answer.question().entity() != null) {
            return PageQuestion.OF_ONE;
        }
        return AnswerParts.source(answer) == null ? List.of() : PageQuestion.OF_SOURCE;
    }
}
