package org.entourage.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.edit.load.Load;
import org.entourage.edit.load.LoadPlan;
import org.entourage.edit.load.LoadRequest;
import org.entourage.edit.load.LoadRequest.Allowed;
import org.entourage.edit.load.OtherPlanException;
import org.entourage.edit.text.TextFile;

/// Loads a dossier in two steps, for the owner alone: the first says what is wrong, each problem at its place, or what
/// the load would do; the second does just that.
@Controller
class LoadPages {

    private static final String COMMAND = "./entourage load";
    private static final String PASTED = "pasted.yaml";

    /// A dossier takes many times its size in memory, which the graph lives in too.
    private final Lock oneAtATime = new ReentrantLock();
    private final Load load;

    LoadPages(Load load) {
        this.load = load;
    }

    /// What the owner was shown last, and may agree to. It lives as long as the session, or until the next one.
    ///
    /// @param id   that the form for agreeing sends
    /// @param plan that is carried out, or nothing
    private record Proposed(String id, LoadRequest request, LoadPlan plan) {}

    @GetMapping("/load")
    String form(HttpServletRequest request, Model model) {
        return form(request, "", model);
    }

    private static String form(HttpServletRequest request, String pasted, Model model) {
        model.addAttribute("word", OwnersForm.word(request));
        model.addAttribute("largest", SubmittedForm.largestDossier());
        model.addAttribute("largestText", SubmittedForm.largestText());
        model.addAttribute("pasted", pasted);
        return "load";
    }

    /// The first step. Changes nothing.
    @PostMapping(path = "/load", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String plan(MultipartHttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        SubmittedForm form = SubmittedForm.of(request);
        form.session().removeAttribute(Proposed.class.getName());
        MultipartFile file = form.files("dossier").stream().findFirst().orElse(null);
        String pasted = form.field("pasted").replace("\r\n", "\n");
        String name = file == null ? PASTED : SubmittedForm.nameOf(file);
        oneAtATime.lock();
        try {
            if (file != null && !pasted.isEmpty()) {
                throw new DossierException(List.of(new Problem(Place.of(name), "a file and a pasted dossier",
                        "one of them", "empty the field, or choose no file")));
            }
            byte[] bytes = file == null
                    ? pasted(pasted)
                    : SubmittedForm.bytes(file, SubmittedForm.largestDossier(), COMMAND);
            return planned(form, new LoadRequest(name, bytes, List.of(), allowed(form)), response, model, pasted);
        } catch (DossierException refused) {
            return refused(request, SourceLines.of(name, "", refused.problems()), response, model, pasted);
        } finally {
            oneAtATime.unlock();
        }
    }

    private static byte[] pasted(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SubmittedForm.requireAtMost(PASTED, bytes.length, SubmittedForm.largestDossier(), COMMAND);
        return bytes;
    }

    private String planned(SubmittedForm form, LoadRequest dossier, HttpServletResponse response, Model model,
            String pasted) throws IOException {
        try {
            LoadRequest request = new LoadRequest(dossier.file(), dossier.bytes(), form.texts("texts"),
                    dossier.allowed());
            return propose(form.request(), form.session(), request, load.plan(request), model);
        } catch (DossierException refused) {
            return refused(form.request(), SourceLines.of(dossier.file(),
                    new String(dossier.bytes(), StandardCharsets.UTF_8), refused.problems()), response, model, pasted);
        }
    }

    private static Set<Allowed> allowed(SubmittedForm form) {
        Set<Allowed> allowed = EnumSet.noneOf(Allowed.class);
        if (form.isTicked("rollback")) {
            allowed.add(Allowed.ROLLBACK);
        }
        if (form.isTicked("reinstate")) {
            allowed.add(Allowed.REINSTATE);
        }
        return allowed;
    }

    private static String propose(HttpServletRequest request, HttpSession session, LoadRequest dossier, LoadPlan plan,
            Model model) {
        if (!plan.changesNothing()) {
            Proposed proposed = new Proposed(UUID.randomUUID().toString(), dossier, plan);
            session.setAttribute(Proposed.class.getName(), proposed);
            model.addAttribute("proposed", proposed.id());
        }
        model.addAttribute("plan", plan);
        model.addAttribute("textNotes", dossier.texts().stream().map(TextFile::note).filter(Objects::nonNull).toList());
        model.addAttribute("sections", PlanSection.of(plan));
        return form(request, "", model);
    }

    private static String refused(HttpServletRequest request, SourceLines lines, HttpServletResponse response,
            Model model, String pasted) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("source", lines);
        return form(request, pasted, model);
    }

    /// The second step: does what the plan said that was agreed to, or nothing.
    @PostMapping(path = "/load/agreed", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String agreed(MultipartHttpServletRequest request, HttpServletResponse response, Model model) {
        SubmittedForm form = SubmittedForm.of(request);
        if (!(form.session().getAttribute(Proposed.class.getName()) instanceof Proposed proposed)
                || !proposed.id().equals(form.field("plan"))) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stale", "This is not the plan that was made last, or it was carried out. Nothing was "
                    + "changed. Send the dossier again.");
            return form(request, "", model);
        }
        form.session().removeAttribute(Proposed.class.getName());
        oneAtATime.lock();
        try {
            model.addAttribute("loaded", load.load(proposed.request(), proposed.plan()));
            model.addAttribute("plan", proposed.plan());
        } catch (OtherPlanException changed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stale", "The graph has changed since you read the plan. Nothing was changed. "
                    + "This is what loading would do now.");
            return propose(request, form.session(), proposed.request(), changed.plan(), model);
        } catch (DossierException refused) {
            return refused(request, SourceLines.of(proposed.request().file(),
                    new String(proposed.request().bytes(), StandardCharsets.UTF_8), refused.problems()), response,
                    model, "");
        } finally {
            oneAtATime.unlock();
        }
        return form(request, "", model);
    }
}
