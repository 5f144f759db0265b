package org.entourage.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.springframework.data.neo4j.core.Neo4jClient;

import org.entourage.document.DocumentException;
import org.entourage.document.Documents;
import org.entourage.document.Extracted;
import org.entourage.document.Extractor;
import org.entourage.edit.load.Load;
import org.entourage.evidence.Locator;
import org.entourage.evidence.NormalisedText;

/// An invented report as PDF, and a dossier that was made of it: a claim from its second page, which is labelled x, and one
/// from a passage that goes on over the page.
final class PlantedDocument {

    static final String ID = "lamp";
    static final String ON_ONE_PAGE = "Ada Lumen paid for the lamps of the harbour.";
    static final String OVER_THE_PAGE = "In May the harbour office took the lamps down and gave them to the museum.";

    private static final String HEAD = "Lamps and harbours";

    private PlantedDocument() {}

    /// Three pages with a running head, labelled ix, x and xi.
    static byte[] pdf() throws IOException {
        return pdf(List.of(
                List.of(HEAD, "The harbour had no light for nine years.", "Boats went to the next town."),
                List.of(HEAD, "Nobody knows who had the idea.", ON_ONE_PAGE,
                        "In May the harbour office took the"),
                List.of(HEAD, "lamps down and gave them to the museum.", "Nobody asked why.")));
    }

    private static byte[] pdf(List<List<String>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            // else each has an id drawn by lot, and is another document
            document.setDocumentId(1L);
            PDPageLabels labels = new PDPageLabels(document);
            PDPageLabelRange roman = new PDPageLabelRange();
            roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
            roman.setStart(9);
            labels.setLabelItem(0, roman);
            document.getDocumentCatalog().setPageLabels(labels);
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    int height = 760;
                    for (String line : lines) {
                        content.beginText();
                        content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                        content.newLineAtOffset(90, height);
                        content.showText(line);
                        content.endText();
                        height -= line.equals(HEAD) ? 100 : 60;
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// Takes the report in, as `ingest` does, and loads the dossier, which names it and not its text's file.
    static Extracted load(Documents documents, Load load) throws IOException, DocumentException {
        byte[] bytes = pdf();
        Extracted extracted = Extractor.extract(bytes, false);
        documents.keep(bytes, extracted);
        load.load("lamp.yaml", yaml(extracted).getBytes(StandardCharsets.UTF_8), List.of(), _ -> {});
        return extracted;
    }

    static void remove(Neo4jClient client) {
        PlantedDossier.remove(client, ID);
    }

    static String yaml(Extracted extracted) {
        NormalisedText text = extracted.text();
        return """
                entourage: 1
                dossier: lamp
                version: 1
                recordedBy: a test
                method: made up
                sources:
                  lamp:
                    title: Lamps and harbours
                    texts:
                      lamp-text:
                        sha256: %s
                        length: %d
                        document:
                          sha256: %s
                          mediaType: %s
                          extractor: %s
                entities:
                  ada-lumen: {kind: Person, name: Ada Lumen}
                  lamp-office: {kind: Organization, name: The lamp office}
                  lamp-museum: {kind: Organization, name: The lamp museum}
                claims:
                  - {key: paid, subject: ada-lumen, relation: funded, object: lamp-office, passages: [%s]}
                  - {key: gave, subject: lamp-office, relation: supplied, object: lamp-museum, passages: [%s]}
                """.formatted(text.sha256(), text.length(), extracted.sha256(), extracted.mediaType().word(),
                extracted.extractor(), locator(text, ON_ONE_PAGE), locator(text, OVER_THE_PAGE));
    }

    private static String locator(NormalisedText text, String words) {
        int index = text.content().indexOf(words);
        int start = text.content().codePointCount(0, index);
        var passage = Locator.passage(text, "any", start, start + words.codePointCount(0, words.length()));
        return "{paragraph: %d, start: %d, end: %d, sha256: %s}".formatted(passage.paragraph(), passage.start(),
                passage.end(), passage.sha256());
    }
}
