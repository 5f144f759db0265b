package org.entourage.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

import org.entourage.question.Filters;
import org.entourage.question.Network;
import org.entourage.question.NetworkAnswer;
import org.entourage.question.Shared;
import org.entourage.question.SharedAnswer;

/// The questions of the API about what lies around and between entities.
@RestApi
class ApiAround {

    private final Network network;
    private final Shared shared;

    ApiAround(Network network, Shared shared) {
        this.network = network;
        this.shared = shared;
    }

    @GetMapping("/network")
    ResponseEntity<NetworkAnswer> network(HttpServletRequest request) {
        Filters filters = RequestParameters.filters(request, PageQuestion.NETWORK);
        String of = RequestParameters.requiredNames(request, "of");
        return Answered
                .with(network.of(of, RequestParameters.number(request, "depth", 1, 1, Network.DEEPEST), filters));
    }

    @GetMapping("/shared")
    ResponseEntity<SharedAnswer> shared(HttpServletRequest request) {
        Filters filters = RequestParameters.filters(request, PageQuestion.SHARED);
        return Answered.with(shared.of(RequestParameters.requiredNames(request, "of"), filters));
    }
}
