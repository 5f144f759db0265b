package org.entourage.web;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;

import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.edit.attach.Attach;
import org.entourage.edit.attach.Relocate;
import org.entourage.edit.text.TextFile;

/// Attaches the text of a source, for the owner alone, and says of each passage whether it stands in it.
@Controller
class AttachPages {

    /// A text takes some times its size in memory, which the graph lives in too.
    private final Lock oneAtATime = new ReentrantLock();
    private final Attach attach;
    private final Relocate relocate;

    AttachPages(Attach attach, Relocate relocate) {
        this.attach = attach;
        this.relocate = relocate;
    }

    @GetMapping("/attach")
    String form(@RequestParam(defaultValue = "") String source, HttpServletRequest request, Model model) {
        model.addAttribute("word", OwnersForm.word(request));
        model.addAttribute("largestText", SubmittedForm.largestText());
        model.addAttribute("of", source);
        return "attach";
    }

    @PostMapping(path = "/attach", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String attach(MultipartHttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        SubmittedForm form = SubmittedForm.of(request);
        oneAtATime.lock();
        try {
            TextFile text = form.texts("text").stream().findFirst().orElseThrow(() -> new DossierException(
                    List.of(new Problem(Place.of("text"), "no file", "a text in UTF-8", "choose one"))));
            model.addAttribute("file", text.file());
            model.addAttribute("note", text.note());
            if (form.isTicked("relocate")) {
                model.addAttribute("copy", relocate.relocate(text, named(form, "source"), named(form, "as")));
            } else {
                model.addAttribute("attached", attach.attach(text));
            }
        } catch (DossierException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", refused.problems());
        } finally {
            oneAtATime.unlock();
        }
        return form(form.field("source"), request, model);
    }

    private static @Nullable String named(SubmittedForm form, String field) {
        return form.field(field).isEmpty() ? null : form.field(field);
    }
}
