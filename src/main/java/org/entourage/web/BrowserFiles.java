package org.entourage.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.graph.server.CypherFile;
import org.entourage.graph.server.Server;

/// Serves Neo4j Browser at `/browser/`. In a session of the start address it is connected to the embedded graph from
/// the start; the password goes out in one script, to that session alone, and only to a page of ours.
@Controller
class BrowserFiles {

    /// A path with a single spelling: no empty step, none that begins with a dot, so none that leads elsewhere.
    private static final Pattern FILE = Pattern.compile("(/[\\w-][\\w.-]*)+");

    private static final String MOUNT = "<div id=\"mount\"></div>";

    private final Server server;
    private final JsonMapper json;

    BrowserFiles(Server server, JsonMapper json) {
        this.server = server;
        this.json = json;
    }

    @GetMapping("/browser")
    ResponseEntity<Void> folder() {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).location(URI.create("/browser/")).build();
    }

    @GetMapping("/browser/")
    ResponseEntity<String> page(HttpServletRequest request) throws IOException {
        if (server.isEmbedded() && !StartAddress.isOwner(request)) {
            throw new NotTheOwnerException();
        }
        String page = new ClassPathResource("browser/index.html").getContentAsString(StandardCharsets.UTF_8);
        String connected = page.replace(MOUNT, MOUNT + "<script src=\"/browser/entourage.js\"></script>");
        return ResponseEntity.ok().header("Content-Security-Policy", policy(request)).contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noStore()).body(server.isEmbedded() ? connected : page);
    }

    @GetMapping("/browser/entourage.js")
    ResponseEntity<String> connection(HttpServletRequest request) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (!server.isEmbedded() || !StartAddress.isOwner(request) || (site != null && !site.equals("same-origin"))) {
            throw new NotTheOwnerException();
        }
        String script = new ClassPathResource("browser/entourage.js").getContentAsString(StandardCharsets.UTF_8);
        for (Map.Entry<String, Object> value : Map.<String, Object>of("__BOLT__", server.uri(), "__USER__",
                server.user(), "__PASSWORD__", server.password(), "__GRASS__", CypherFile.text("browser/style.grass"),
                "__SCRIPTS__", scripts()).entrySet()) {
            script = script.replace(value.getKey(), json.writeValueAsString(value.getValue()));
        }
        return ResponseEntity.ok().contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noStore()).body(script);
    }

    /// The scripts for looking at each question, by its word, in the order of the alphabet.
    private static Map<String, String> scripts() {
        Map<String, String> scripts = new TreeMap<>();
        CypherFile.names("browser").forEach(name -> scripts.put(name.substring("browser/".length()),
                CypherFile.text(name + ".cypher")));
        return scripts;
    }

    /// Our guide. Neo4j Browser plays guides from `localhost` alone, also where its own page was opened as `127.0.0.1`.
    @CrossOrigin(originPatterns = {"http://localhost:[*]", "http://127.0.0.1:[*]"})
    @GetMapping("/browser/guide.html")
    ResponseEntity<String> guide() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).cacheControl(CacheControl.noCache())
                .body(CypherFile.text("browser/guide.html"));
    }

    /// The files of Neo4j Browser itself. Its "preview" is a second application, to which nothing here applies.
    @GetMapping("/browser/{*file}")
    ResponseEntity<ClassPathResource> file(@PathVariable String file, HttpServletRequest request) {
        ClassPathResource resource = new ClassPathResource("browser" + file);
        if (!FILE.matcher(file).matches() || file.startsWith("/preview") || !resource.exists()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok().header("Content-Security-Policy", policy(request))
                .contentType(MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .body(resource);
    }

    /// Neo4j Browser sends usage data: it may speak to this application and to the graph, and to nobody else. Its style
    /// library writes styles into the page.
    private String policy(HttpServletRequest request) {
        URI bolt = URI.create(server.uri());
        String host = bolt.getHost() + ":" + (bolt.getPort() < 0 ? 7687 : bolt.getPort());
        String secure = bolt.getScheme().endsWith("s") || bolt.getScheme().endsWith("ssc") ? "s" : "";
        return """
                default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                font-src 'self'; connect-src 'self' http://localhost:%3$d ws%2$s://%1$s http%2$s://%1$s; worker-src 'self'; \
                manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'""".formatted(host,
                secure, request.getServerPort());
    }
}
