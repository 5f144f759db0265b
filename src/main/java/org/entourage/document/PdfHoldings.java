package org.entourage.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/// What a PDF holds besides the text of its pages: told, and not read; and what it says of itself.
final class PdfHoldings {

    private static final Set<String> NO_COMMENTS = Set.of("Link", "Widget", "Popup", "PrinterMark", "TrapNet");
    private static final List<COSName> ACTS = List.of(COSName.getPDFName("JavaScript"), COSName.getPDFName("Launch"),
            COSName.getPDFName("SubmitForm"), COSName.getPDFName("ImportData"), COSName.getPDFName("GoToR"));

    /// Of more objects no further ones are looked at.
    private static final int MOST_OBJECTS = 200_000;

    private PdfHoldings() {}

    static Proposal proposal(PDDocument document) {
        PDDocumentInformation said = document.getDocumentInformation();
        Calendar made = said.getCreationDate();
        return new Proposal(Proposal.words(said.getTitle()), Proposal.words(said.getAuthor()),
                made == null ? null : "%1$tY-%1$tm-%1$td".formatted(made));
    }

    /// In words.
    static List<String> of(PDDocument document) throws IOException {
        List<String> notes = new ArrayList<>();
        int comments = 0;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                comments += annotation.getSubtype() == null || NO_COMMENTS.contains(annotation.getSubtype()) ? 0 : 1;
            }
        }
        tell(notes, comments, "comment or mark stands", "comments and marks stand", "on its pages, which are not read");
        form(document, notes);
        int files = 0;
        int acts = 0;
        COSDocument all = document.getDocument();
        for (COSObjectKey key : all.getXrefTable().keySet().stream().limit(MOST_OBJECTS).toList()) {
            COSBase object = all.getObjectFromPool(key).getObject();
            if (object instanceof COSDictionary dictionary) {
                files += dictionary.containsKey(COSName.EF) ? 1 : 0;
                acts += isAct(dictionary) ? 1 : 0;
            }
        }
        tell(notes, files, "file is", "files are", "embedded in it, which is not read: save it out, and ingest it");
        tell(notes, acts, "script or action is", "scripts or actions are", "in it; none was run");
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            notes.add("whoever made it does not want text taken out: mind what you may do with it");
        }
        return notes;
    }

    private static boolean isAct(COSDictionary dictionary) {
        for (COSName key : List.of(COSName.S, COSName.AA)) {
            if (dictionary.getItem(key) instanceof COSName act && ACTS.contains(act)) {
                return true;
            }
        }
        for (COSName key : List.of(COSName.A, COSName.OPEN_ACTION)) {
            if (dictionary.getItem(key) instanceof COSDictionary inner && isAct(inner)) {
                return true;
            }
        }
        return false;
    }

    private static void form(PDDocument document, List<String> notes) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        int filled = 0;
        for (PDField field : form.getFieldTree()) {
            filled += field.getValueAsString().isBlank() ? 0 : 1;
        }
        tell(notes, filled, "field of a form is", "fields of a form are",
                "filled in, which are not read: print it to a PDF, and ingest that");
        if (form.hasXFA()) {
            notes.add("it has a form of XFA, which is not read: print it to a PDF, and ingest that");
        }
    }

    private static void tell(List<String> notes, int number, String one, String many, String what) {
        if (number > 0) {
            notes.add("%d %s %s".formatted(number, number == 1 ? one : many, what));
        }
    }
}
