package org.entourage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.entourage.question.Questions;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.contents.Contents;
import org.entourage.question.contents.MostSupported;
import org.entourage.question.supporters.Supporters;
import org.entourage.question.supporters.SupportersAnswer;

/// The start page: the one box, what is in the graph, and questions to begin with.
@Controller
class Pages {

    private static final int LOOKED_AT = 30;

    private final Supporters supporters;
    private final MostSupported mostSupported;
    private final Contents contents;
    private final StartAddress start;

    Pages(Supporters supporters, MostSupported mostSupported, Contents contents, StartAddress start) {
        this.supporters = supporters;
        this.mostSupported = mostSupported;
        this.contents = contents;
        this.start = start;
    }

    /// A question to begin with, about entities of the graph.
    ///
    /// @param before what stands before the first name
    /// @param first  a name
    /// @param middle what stands behind it
    /// @param second another name; null if there is none
    /// @param end    how it ends
    /// @param address where it is answered
    record Example(String before, String first, String middle, @Nullable String second, String end,
            PageAddress address) {}

    /// With a token, enters first.
    @GetMapping("/")
    String home(@RequestParam(name = "start") @Nullable String token, HttpServletRequest request, Model model) {
        if (token != null) {
            if (!start.enter(token, request) && !StartAddress.isOwner(request)) {
                throw new NotTheOwnerException();
            }
            return "redirect:/";
        }
        Contents.Counted counted = contents.counted();
        model.addAttribute("counted", counted);
        model.addAttribute("mayChange", StartAddress.isOwner(request));
        model.addAttribute("examples", counted.claims() == 0 ? List.of() : examples());
        model.addAttribute("questions", Questions.WITH_PAGES);
        return "home";
    }

    private List<Example> examples() {
        return mostSupported.entity().map(id -> examples(supporters.of(id, Filters.PLAIN.page(LOOKED_AT, null))))
                .orElse(List.of());
    }

    private static List<Example> examples(SupportersAnswer answer) {
        EntityRef whom = answer.question().entity();
        if (whom == null) {
            return List.of();
        }
        List<Example> examples = new ArrayList<>(List.of(
                about("Who supported ", whom, "?", "supporters"),
                about("What is only alleged or denied of ", whom, "?", "hedged"),
                about("Who is around ", whom, ", as a graph?", "network"),
                about("Where do claims about ", whom, " stand against each other?", "conflicts")));
        List<EntityRef> who = answer.rows().stream().map(SupportersAnswer.Row::supporter)
                .filter(each -> !each.unnamed()).distinct().limit(2).toList();
        who.stream().findFirst().ifPresent(one -> {
            examples.add(about("Who is ", one, "?", "profile"));
            examples.add(about("What is said by ", one, "?", "speaker"));
        });
        if (who.size() == 2) {
            String one = who.getFirst().id();
            String other = who.getLast().id();
            examples.add(new Example("What do ", who.getFirst().name(), " and ", who.getLast().name(),
                    " have in common?",
                    new PageAddress("/shared", Map.of("of", one + "," + other))));
            examples.add(new Example("How are ", who.getFirst().name(), " and ", who.getLast().name(), " linked?",
                    new PageAddress("/links", new TreeMap<>(Map.of("from", one, "to", other)))));
        }
        return examples;
    }

    private static Example about(String before, EntityRef whom, String end, String question) {
        return new Example(before, whom.name(), "", null, end,
                new PageAddress("/" + question, Map.of("of", whom.id())));
    }
}
