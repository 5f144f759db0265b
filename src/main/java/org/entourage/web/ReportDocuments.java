package org.entourage.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.entourage.claim.Sha256;
import org.entourage.question.report.ReportAnswer;
import org.entourage.question.report.ReportHtml;
import org.entourage.question.report.ReportMarkdown;

/// Gives a report as a document to whoever asks for it: `format=md` or `format=html` in the address, or by `Accept`.
@Configuration(proxyBeanMethods = false)
class ReportDocuments implements WebMvcConfigurer {

    /// The question whose answer is given so.
    static final String WORD = "report";

    static final String MARKDOWN = "text/markdown";

    /// Lets in nothing but the style of the document itself.
    static final String POLICY = "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; "
            .formatted(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.of(ReportHtml.STYLE))))
            + "frame-ancestors 'none'";

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.mediaType("md", MediaType.valueOf(MARKDOWN)).mediaType("html", MediaType.TEXT_HTML);
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new Converter());
    }

    private static final class Converter extends WriteOnlyConverter<ReportAnswer> {

        Converter() {
            super(ReportAnswer.class, MediaType.valueOf(MARKDOWN), MediaType.TEXT_HTML);
        }

        @Override
        protected void writeInternal(ReportAnswer report, HttpOutputMessage output) throws IOException {
            MediaType type = output.getHeaders().getContentType();
            String document = MediaType.TEXT_HTML.isCompatibleWith(type)
                    ? ReportHtml.linked(report)
                    : ReportMarkdown.of(report);
            output.getBody().write(document.getBytes(StandardCharsets.UTF_8));
            output.getBody().flush();
        }
    }
}
