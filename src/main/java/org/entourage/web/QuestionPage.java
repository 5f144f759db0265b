package org.entourage.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.claim.Certainty;
import org.entourage.claim.Edtf;
import org.entourage.claim.EntityKind;
import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Family;
import org.entourage.claim.Relation.Tier;
import org.entourage.claim.When;
import org.entourage.graph.server.Server;
import org.entourage.question.Questions;
import org.entourage.question.answer.Answer;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Page;
import org.entourage.question.answer.ResolvedName;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;
import org.entourage.question.reading.ReadingAnswer;
import org.entourage.question.report.ReportAnswer;
import org.entourage.question.timeline.TimelineAnswer;

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
    record Open(Question<?> question, PageAddress address) {}

    /// Shows the answer to a request; only the form, while names are missing.
    String show(Question<?> question, HttpServletRequest request, Model model, BeanFactory beans) {
        PageAddress address = PageAddress.of(request);
        if (!address.isThatOf(request)) {
            return "redirect:" + address;
        }
        request.setAttribute(ASKED, new Open(question, address));
        form(question, address, model);
        if (isAskedBy(question, address)) {
            RequestParameters.requireKnown(request, question);
            ParameterValues given = question.read(address.values(), question.pageDefaults());
            answer(question, address, question.ask(given).by(beans), request, model);
        }
        return request.getHeader("HX-Request") == null ? "question" : "question :: rows";
    }

    private static boolean isAskedBy(Question<?> question, PageAddress address) {
        return question.parameters().stream().filter(Parameter::required)
                .noneMatch(parameter -> address.get(parameter.name()).isEmpty());
    }

    /// What the form of a question needs, whether it was answered or not.
    static void form(Question<?> question, PageAddress address, Model model) {
        model.addAttribute("kind", question);
        model.addAttribute("address", address);
        model.addAttribute("tiers", Tier.values());
        model.addAttribute("certainties", Certainty.values());
        model.addAttribute("polarities", Polarity.values());
        model.addAttribute("families", Family.values());
        model.addAttribute("entityKinds", EntityKind.values());
    }

    private void answer(Question<?> question, PageAddress address, Answer answer, HttpServletRequest request,
            Model model) {
        PageAddress api = address.at("/api/v1/" + question.word());
        model.addAttribute("answer", answer);
        model.addAttribute("json", api.toString());
        model.addAttribute("csv", api.with("format", "csv").toString());
        model.addAttribute("mayBrowse", !server.isEmbedded() || StartAddress.isOwner(request));
        model.addAttribute("counted", FiltersInWords.of(answer.question().filters()));
        List<ResolvedName> understood = answer.question().asked().stream().filter(asked -> asked.entity() != null)
                .toList();
        model.addAttribute("understood", understood);
        model.addAttribute("names", understood.stream().map(ResolvedName::entity).toList());
        model.addAttribute("others", others(answer));
        ResolvedName open = answer.question().asked().stream().filter(asked -> !asked.candidates().isEmpty())
                .findFirst()
                .orElse(null);
        if (open != null) {
            model.addAttribute("open", open);
            model.addAttribute("picks", CandidateLinks.of(open, answer.question().asked(), address));
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
        if (answer instanceof ReadingAnswer reading) {
            text(reading, request, model);
        }
        List<CitedClaim> claims = answer.rows().stream().flatMap(row -> row.claims().stream()).toList();
        model.addAttribute("sources", claims.stream().flatMap(claim -> claim.passages().stream())
                .map(CitedClaim.CitedPassage::source).collect(Collectors.toCollection(LinkedHashSet::new)));
        model.addAttribute("unchecked", claims.stream().anyMatch(claim -> claim.check().equals("unchecked")));
        Page page = answer.page();
        model.addAttribute("page", page);
        model.addAttribute("following", page == null || page.next() == null
                ? null
                : address.with("cursor", page.next()).toString());
    }

    /// The text of a source; while there is none, the form by which its owner attaches it.
    private static void text(ReadingAnswer reading, HttpServletRequest request, Model model) {
        if (reading.text() != null) {
            model.addAttribute("read", SourceTextView.of(reading));
        } else if (StartAddress.isOwner(request)) {
            model.addAttribute("word", OwnersForm.word(request));
            model.addAttribute("largestText", SubmittedForm.largestText());
        }
    }

    private static TimeBars.@Nullable Dated time(TimelineAnswer.By by, CitedClaim claim) {
        return switch (by) {
            case HELD -> TimeBars.Dated.of(Drawings.time(claim), Drawings.isState(claim), claim.when().told());
            case SAID -> said(new When(Edtf.parse(Objects.requireNonNull(claim.saidOn())), null, null));
        };
    }

    private static TimeBars.Dated said(When when) {
        return TimeBars.Dated.of(Drawings.time(when, false), false, when);
    }

    private @Nullable TimeBars spans(TimelineAnswer timeline) {
        List<TimeBars.@Nullable Dated> times = new ArrayList<>();
        timeline.rows().forEach(row -> {
            CitedClaim claim = row.claims().getFirst();
            times.add(row.dated() ? time(timeline.by(), claim) : null);
        });
        return TimeBars.of(times);
    }

    /// The filters of an answer, as other questions about parts of it take them.
    static PageAddress scope(Question<?> question, PageAddress address) {
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
    private static List<Question<?>> others(Answer answer) {
        if (answer.question().asked().size() == 1 && answer.question().entity() != null) {
            return Questions.OF_ONE;
        }
        return answer.source() == null ? List.of() : Questions.OF_SOURCE;
    }
}
