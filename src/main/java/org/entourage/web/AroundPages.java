package org.entourage.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.question.Filters;
import org.entourage.question.Links;
import org.entourage.question.LinksAnswer;
import org.entourage.question.Network;
import org.entourage.question.Shared;

/// The pages about what lies around and between entities.
@Controller
class AroundPages {

    private final Network network;
    private final Shared shared;
    private final Links links;
    private final QuestionPage page;

    AroundPages(Network network, Shared shared, Links links, QuestionPage page) {
        this.network = network;
        this.shared = shared;
        this.links = links;
        this.page = page;
    }

    @GetMapping("/network")
    String network(HttpServletRequest request, Model model) {
        String of = PageAddress.of(request).get("of");
        return page.show(PageQuestion.NETWORK, request, model, filters -> network.of(of,
                RequestParameters.number(request, "depth", 1, 1, Network.DEEPEST), filters));
    }

    /// What lies around one entity, for a graph that is being expanded.
    @GetMapping("/graph")
    ResponseEntity<Drawing> graph(@RequestParam String of, HttpServletRequest request) {
        Drawing drawing = Drawings.of(network.of(of, 1, RequestParameters.filters(request, Filters.NETWORK, "of")));
        return ResponseEntity.ok(drawing == null ? new Drawing(List.of(), List.of()) : drawing);
    }

    @GetMapping("/shared")
    String shared(HttpServletRequest request, Model model) {
        String of = PageAddress.of(request).get("of");
        return page.show(PageQuestion.SHARED, request, model, filters -> shared.of(of, filters));
    }

    @GetMapping("/links")
    String links(HttpServletRequest request, Model model) {
        PageAddress address = PageAddress.of(request);
        return page.show(PageQuestion.LINKS, request, model, filters -> links.between(address.get("from"),
                address.get("to"), address.get("exclude"),
                LinksAnswer.Search.read(request.getParameter("k"), request.getParameter("maxHops"),
                        request.getParameter("together")),
                filters));
    }
}
