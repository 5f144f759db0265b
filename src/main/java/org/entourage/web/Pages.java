package org.entourage.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.graph.Server;
import org.entourage.graph.Sources;
import org.entourage.question.CitedClaim;
import org.entourage.question.Filters;
import org.entourage.question.Hedged;
import org.entourage.question.HedgedAnswer;
import org.entourage.question.MostSupported;
import org.entourage.question.Supporters;
import org.entourage.question.SupportersAnswer;

/// The pages, made on the server; they need no script.
@Controller
class Pages {

    private final Supporters supporters;
    private final Hedged hedged;
    private final MostSupported mostSupported;
    private final StartAddress address;
    private final Sources sources;
    private final Server server;

    Pages(Supporters supporters, Hedged hedged, MostSupported mostSupported, Sources sources, StartAddress address,
            Server server) {
        this.supporters = supporters;
        this.hedged = hedged;
        this.mostSupported = mostSupported;
        this.address = address;
        this.sources = sources;
        this.server = server;
    }

    /// The start page: who supported the one about whom the graph holds most. With a token, enters first.
    @GetMapping("/")
    String start(@RequestParam @Nullable String start, HttpServletRequest request, Model model) {
        if (start != null) {
            if (!address.enter(start, request) && !StartAddress.isOwner(request)) {
                throw new NotTheOwnerException();
            }
            return "redirect:/";
        }
        model.addAttribute("typed", "");
        Optional<String> entity = mostSupported.entity();
        return entity.isPresent() ? answer(entity.get(), Filters.PLAIN, request, model) : "empty";
    }

    /// The page of a question.
    @GetMapping("/supporters")
    String supporters(@RequestParam String of, HttpServletRequest request, Model model) {
        model.addAttribute("typed", of);
        return answer(of, RequestParameters.filters(request, Filters.PLAIN, "of"), request, model);
    }

    private String answer(String of, Filters filters, HttpServletRequest request, Model model) {
        SupportersAnswer answer = supporters.of(of, filters);
        model.addAttribute("plain", filters.certainties().equals(Filters.PLAIN.certainties())
                && filters.polarities().equals(Filters.PLAIN.polarities()));
        model.addAttribute("answer", answer);
        if (answer.question().entity() == null) {
            return "candidates";
        }
        HedgedAnswer others = hedged.of(answer.question().entity().id(),
                Filters.EVERYTHING);
        model.addAttribute("hedged", others);
        model.addAttribute("unchecked", hasUnchecked(answer, others));
        model.addAttribute("sources", sources.findAllByIdInOrderById(cited(answer, others)));
        model.addAttribute("browser", !server.isEmbedded() || StartAddress.isOwner(request));
        return "supporters";
    }

    private static Set<String> cited(SupportersAnswer answer, HedgedAnswer others) {
        return passages(answer, others).map(passage -> passage.source().id()).collect(Collectors.toSet());
    }

    private static boolean hasUnchecked(SupportersAnswer answer, HedgedAnswer others) {
        return passages(answer, others).anyMatch(passage -> passage.check().equals("unchecked"));
    }

    private static Stream<CitedClaim.CitedPassage> passages(SupportersAnswer answer, HedgedAnswer others) {
        return Stream
                .concat(answer.rows().stream().flatMap(row -> row.claims().stream()),
                        others.rows().stream().flatMap(row -> row.claims().stream()))
                .flatMap(claim -> claim.passages().stream());
    }
}
