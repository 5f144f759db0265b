package org.entourage.web;

import java.io.IOException;
import java.io.Writer;

import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Answers requests that Tomcat turns away before any of our code sees them, such as an address that is none: with
/// problem details (RFC 9457), where Tomcat would send a page of its own.
@Component
final class BadRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            Container host = context.getParent();
            host.getPipeline().addValve(new ProblemValve());
            if (host instanceof StandardHost standard) {
                // else it adds one of its own
                standard.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    /// Writes the answer; public, for Tomcat makes one by its name.
    public static final class ProblemValve extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            if (status == null || !status.isError() || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            try (Writer out = response.getReporter()) {
                if (out != null) {
                    out.write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}%n".formatted(
                            status.getReasonPhrase(), status.value(), ErrorPages.said(status)));
                }
            } catch (IOException | IllegalStateException _) {
                // whoever asked is gone
            }
        }
    }
}
