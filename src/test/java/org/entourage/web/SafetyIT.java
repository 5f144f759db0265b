package org.entourage.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import org.entourage.edit.load.Load;
import org.entourage.graph.server.Server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

@RunningApplication
class SafetyIT {

    private static final List<String> PATHS = List.of("/", "/supporters?of=MEK", "/supporters?of=nobody+at+all",
            "/api/v1/supporters?of=MEK", "/api/v1/hedged?of=MEK", "/api/v1/nothing", "/browser", "/browser/",
            "/browser/index.html", "/browser/entourage.js", "/style.css", "/nothing", "/?start=wrong", "/error",
            "/load", "/attach", "/reading?of=dickey-2013");

    private final int port;
    private final Caller caller;
    private final Path data;
    private final StartAddress address;
    private final Server server;

    SafetyIT(@LocalServerPort int port, @Value("${entourage.data}") Path data, @Autowired StartAddress address,
            @Autowired Server server) {
        this.port = port;
        this.caller = new Caller(port);
        this.data = data;
        this.address = address;
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:PORT", "127.0.0.1.evil.example",
        "localhost.evil.example:PORT",
        "192.0.2.1:PORT", "0.0.0.0:PORT", "127.0.0.2:PORT"})
    void whoCallsThisMachineByAnotherNameIsTurnedAway(String host) throws Exception {
        for (String path : List.of("/", "/api/v1/supporters?of=MEK", "/browser/", "/style.css")) {
            assertThat(caller.raw("GET " + path + " HTTP/1.1", "Host: " + host.replace("PORT", "" + port),
                    "Connection: close")).startsWith("HTTP/1.1 403").contains("for this machine only")
                    .doesNotContain("Howard Dean");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:PORT", "127.0.0.1:PORT", "[::1]:PORT"})
    void whoCallsThisMachineByItsOwnNameIsAnswered(String host) throws Exception {
        assertThat(caller.raw("GET / HTTP/1.1", "Host: " + host.replace("PORT", "" + port), "Connection: close"))
                .startsWith("HTTP/1.1 200").contains("Howard Dean");
    }

    @Test
    void aHostHeaderThatIsMissingOrContradictsTheAddressGetsNoAnswer() throws Exception {
        assertThat(caller.raw("GET / HTTP/1.0")).doesNotContain("Howard Dean").startsWith("HTTP/1.1 403");
        assertThat(caller.raw("GET http://evil.example/ HTTP/1.1", "Host: localhost", "Connection: close"))
                .doesNotContain("Howard Dean").matches("(?s)HTTP/1.1 40[03].*");
        assertThat(caller.raw("GET / HTTP/1.1", "Host: localhost", "Host: evil.example", "Connection: close"))
                .doesNotContain("Howard Dean").matches("(?s)HTTP/1.1 40[03].*");
    }

    @Test
    void nobodyReachesTheServerOrTheGraphFromOutside() throws Exception {
        List<InetAddress> others = otherAddresses();
        assumeThat(others).as("addresses of this machine beside the loopback one").isNotEmpty();
        for (InetAddress other : others) {
            for (int listening : List.of(port, URI.create(server.uri()).getPort())) {
                assertThatThrownBy(() -> connect(other, listening)).as("%s:%d", other, listening)
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    private static List<InetAddress> otherAddresses() throws SocketException {
        return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress()).toList();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }

    @Test
    void withoutASessionNothingTellsThePassword() throws Exception {
        for (String path : PATHS) {
            HttpResponse<String> response = caller.get(path);
            assertThat(response.body() + response.headers()).as(path).doesNotContain(password());
        }
    }

    @Test
    void withASessionThePasswordStandsInOneScriptOnly() throws Exception {
        String cookie = enter();
        for (String path : PATHS) {
            HttpResponse<String> response = caller.get(path, "Cookie", cookie);
            if (path.equals("/browser/entourage.js")) {
                assertThat(response.statusCode()).isEqualTo(200);
                assertThat(Caller.contentType(response)).startsWith("text/javascript");
                assertThat(response.body()).contains("\"" + server.uri() + "\"", "\"" + password() + "\"");
                assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
                assertThat(response.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
                assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            } else {
                assertThat(response.body() + response.headers()).as(path).doesNotContain(password());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/browser/", "/browser/entourage.js"})
    void neo4jBrowserNeedsASession(String path) throws Exception {
        assertThat(caller.get(path).statusCode()).isEqualTo(403);
        assertThat(caller.get(path, "Cookie", "entourage=0123456789ABCDEF0123456789ABCDEF").statusCode())
                .isEqualTo(403);
        assertThat(caller.get(path, "Cookie", enter()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void aPageOfAnotherOriginDoesNotGetThePassword(String site) throws Exception {
        HttpResponse<String> response = caller.get("/browser/entourage.js", "Cookie", enter(), "Sec-Fetch-Site", site);
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).doesNotContain(password());
    }

    @Test
    void theStartAddressWorksOnce() throws Exception {
        String path = startPath();
        HttpResponse<String> entered = caller.get(path);
        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(entered.headers().firstValue("Location")).hasValueSatisfying(location -> assertThat(URI.create(
                location).getPath()).isEqualTo("/"));
        String header = entered.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(header).contains("HttpOnly", "SameSite=Strict");
        assertThat(HttpCookie.parse(header)).singleElement().satisfies(cookie -> {
            assertThat(cookie.getName()).isEqualTo("entourage");
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getMaxAge()).isNegative();
        });

        HttpResponse<String> again = caller.get(path);
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(startPath()).as("the next one").isNotEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?start=wrong", "/?start=", "/?start=%00", "/?start=wrong&start=wrong"})
    void aWrongTokenEntersNowhere(String path) throws Exception {
        String before = startPath();
        HttpResponse<String> refused = caller.get(path);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(startPath()).as("the right one still holds").isEqualTo(before);
    }

    @Test
    void noPageOfOursMayRunAScriptThatIsNoFileOfOursOrLoadFromElsewhere() throws Exception {
        for (String path : List.of("/", "/supporters?of=MEK", "/report?of=MEK", "/nothing", "/api/v1/supporters?of=MEK",
                "/api/nothing",
                "/style.css", "/?start=wrong")) {
            HttpResponse<String> response = caller.get(path);
            assertThat(response.headers().allValues("Content-Security-Policy")).as(path)
                    .containsExactly("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
                            + "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void neo4jBrowserMaySpeakToThisMachineOnly() throws Exception {
        String cookie = enter();
        String page = caller.get("/browser/", "Cookie", cookie).body();
        assertThat(page).contains("<div id=\"mount\"></div><script src=\"/browser/entourage.js\"></script>");
        for (String path : List.of("/browser/", "/browser/index.html", "/browser/manifest.json")) {
            List<String> policies = caller.get(path, "Cookie", cookie).headers()
                    .allValues("Content-Security-Policy");
            assertThat(policies).as(path).singleElement().satisfies(policy -> {
                assertThat(policy).contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'",
                        "connect-src 'self' http://localhost:%2$d ws://127.0.0.1:%1$d http://127.0.0.1:%1$d;".formatted(
                                URI.create(server.uri()).getPort(), port));
                assertThat(policy).doesNotContain("unsafe-eval", "*", "https:", "script-src 'self' 'unsafe-inline'");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/browser/../application.yaml", "/browser/%2e%2e/application.yaml",
        "/browser/..%2fapplication.yaml", "/browser/%2e%2e%2fapplication.yaml", "/browser/..\\application.yaml",
        "/browser/..%5capplication.yaml", "/browser/%2e%2e%5capplication.yaml",
        "/browser/%252e%252e/application.yaml", "/browser/....//application.yaml", "/browser/;/../application.yaml",
        "/browser/..;/application.yaml", "/browser//../application.yaml", "/browser/static/../../application.yaml",
        "/browser/%00/application.yaml", "/browser/%c0%ae%c0%ae/application.yaml",
        "/browser//etc/passwd", "/browser/file:/etc/passwd", "/application.yaml", "/../application.yaml"})
    void noWayLeadsOutOfTheFilesOfNeo4jBrowser(String path) throws Exception {
        String answer = caller.raw("GET " + path + " HTTP/1.1", "Host: localhost", "Connection: close");
        assertThat(answer).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("spring:", "root:", "Tomcat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/browser/preview/", "/browser/preview/index.html", "/browser/preview",
        "/browser//preview/index.html", "/browser/./preview/index.html", "/browser/%70review/index.html",
        "/browser/;/preview/index.html"})
    void theSecondApplicationInsideNeo4jBrowserIsNotServed(String path) throws Exception {
        assertThat(caller.raw("GET " + path + " HTTP/1.1", "Host: localhost", "Cookie: " + enter(),
                "Connection: close")).matches("(?s)HTTP/1.1 40[04].*");
    }

    @Test
    void whatASourceBringsIsShownAsTextAndNeverAsMarkup(@Autowired Load load, @Autowired Neo4jClient client)
            throws Exception {
        StrangeDossier.load(load);
        try {
            for (String of : List.of(StrangeDossier.GROUP, "strange-image", "strange-turned", "strange-long")) {
                String page = withoutOurScripts(caller.get("/supporters?of=" + of).body());
                assertThat(page).as(of).contains("</html>").doesNotContain("<script", "<img", "onerror=alert(1)>\"");
                assertThat(withoutOurScripts(caller.get("/report?of=" + of).body())).as("report on " + of)
                        .contains("</html>").doesNotContain("<script", "<img", "onerror=alert(1)>\"");
            }
            String page = caller.get("/supporters?of=" + StrangeDossier.GROUP).body();
            assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;",
                    StrangeDossier.LONG);
            assertThat(page.lines().filter(line -> line.contains(StrangeDossier.TURNED)
                    || line.contains(StrangeDossier.OVERRIDE)))
                    .as("a turned name ends where it ends").hasSizeGreaterThan(5)
                    .allMatch(line -> line.matches(".*<(bdi|title)\\b.*"));
        } finally {
            StrangeDossier.remove(client);
        }
        assertThat(caller.get("/api/v1/supporters?of=" + StrangeDossier.GROUP).statusCode()).isEqualTo(404);
    }

    @Test
    void aDossierWithLettersThatTurnWhatFollowsIsRefused() throws Exception {
        HttpResponse<String> checked = caller.post("/api/v1/check", StrangeDossier.yaml().replace(StrangeDossier.SCRIPT,
                StrangeDossier.OVERRIDE), "Content-Type", "application/yaml");
        assertThat(Caller.json(checked).at("/problems").values()).isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.asString()).contains("U+202E").doesNotContain("\u202E"));
    }

    @Test
    void whatTheCallerTypedIsShownAsTextAndNeverAsMarkup() throws Exception {
        HttpResponse<String> page = caller.get("/supporters?of=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(withoutOurScripts(page.body())).contains("&lt;script&gt;").doesNotContain("<script");
        HttpResponse<String> problem = caller.get("/api/v1/supporters?of=%3Cscript%3Ealert(1)%3C/script%3E",
                "Accept", "application/json");
        assertThat(Caller.contentType(problem)).isEqualTo("application/problem+json");
        assertThat(withoutOurScripts(caller.get("/%3Cscript%3Ealert(1)").body())).doesNotContain("<script");
    }

    /// A page without the scripts that it loads from files of ours.
    private static String withoutOurScripts(String page) {
        return page.replaceAll("<script src=\"/[\\w./-]+\\.js\" (defer|type=\"module\")></script>", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt-password", "bolt-address", "command-address"})
    void whatLeadsToTheGraphIsReadableByItsOwnerAlone(String file) throws Exception {
        assumeThat(Files.getFileStore(data).supportsFileAttributeView("posix")).as("a file system with owners")
                .isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
    }

    @Test
    void thePasswordIsNoneThatOneGuesses() throws Exception {
        assertThat(password()).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo("neo4j").matches("[\\w-]+");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("bolt-password",
                    "bolt-address", "command-address", "log-mark", "neo4j");
        }
    }

    private String password() throws IOException {
        return Files.readString(data.resolve("bolt-password")).strip();
    }

    private String startPath() {
        return "/?" + URI.create(address.current()).getRawQuery();
    }

    /// A session of the start address, as a cookie to send along.
    private String enter() throws IOException, InterruptedException {
        String header = caller.get(startPath()).headers().firstValue("Set-Cookie").orElseThrow();
        return header.substring(0, header.indexOf(';'));
    }
}
