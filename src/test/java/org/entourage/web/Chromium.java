package org.entourage.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/// A headless Chromium of the machine, with a profile that nobody used before.
public final class Chromium implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final String AXE = script();

    private static @Nullable Chromium shared;

    private final Path profile;
    private final ChromeDriver driver;

    private Chromium(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /// Skips a test, and says why, where there is no Chromium: nothing is ever downloaded.
    public static final class Needed implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return browser().isPresent() && chromedriver().isPresent()
                    ? ConditionEvaluationResult.enabled("there is a Chromium")
                    : ConditionEvaluationResult.disabled(
                            "no chromium with its chromedriver on the PATH (Debian: chromium, chromium-driver)");
        }
    }

    /// The one of this JVM, which ends with it, in a new window: without cookies, cache, what a page had stored, and what
    /// a test had switched off.
    ///
    /// @param home where the pages of a test are
    static synchronized Chromium unused(String home) throws IOException {
        Chromium running = shared;
        if (running == null) {
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::quit));
            shared = running;
        }
        running.forget(home);
        return running;
    }

    private void forget(String home) {
        String used = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        String unused = driver.getWindowHandle();
        driver.switchTo().window(used).close();
        driver.switchTo().window(unused);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", home, "storageTypes", "all"));
    }

    private void quit() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Chromium start() throws IOException {
        Path profile = Files.createTempDirectory("entourage-chromium");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser().orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--user-data-dir=" + profile);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver().orElseThrow().toFile()).usingAnyFreePort().build();
        return new Chromium(profile, new ChromeDriver(service, options));
    }

    private static Optional<Path> browser() {
        return program("chromium", "chromium-browser", "google-chrome");
    }

    private static Optional<Path> chromedriver() {
        return program("chromedriver");
    }

    private static Optional<Path> program(String... names) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of)
                .flatMap(folder -> Stream.of(names).map(folder::resolve)).filter(Files::isExecutable).findFirst();
    }

    public ChromeDriver driver() {
        return driver;
    }

    /// Forgets what was logged so far, and opens a page.
    public void open(String address) {
        console();
        requests();
        WebElement before = first("html");
        driver.get(address);
        if (!address.contains("#")) {
            // on a busy machine the driver sometimes comes back while the page before still stands
            await("another page: " + address, () -> isGone(before));
        }
    }

    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (StaleElementReferenceException e) {
            return true;
        }
    }

    /// A window as wide as that, whatever the least width of a real one is.
    public void resize(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height,
                "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void prefer(String colours) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name",
                "prefers-color-scheme", "value", colours))));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    WebElement first(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /// What scripts of the page would find.
    public Object evaluate(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript("return " + script, arguments));
    }

    public void await(String what, BooleanSupplier condition) {
        new WebDriverWait(driver, LONGEST).withMessage(what).ignoring(StaleElementReferenceException.class)
                .until(_ -> condition.getAsBoolean());
    }

    /// All of the page as a picture for a person, in `target/screenshots`.
    void screenshot(String name) throws IOException {
        if (!(driver.executeCdpCommand("Page.getLayoutMetrics", Map.of())
                .get("cssContentSize") instanceof Map<?, ?> all)) {
            throw new AssertionError("Chromium does not say how large the page is");
        }
        Object data = driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip",
                Map.of("x", 0, "y", 0, "width", all.get("width"), "height", all.get("height"), "scale", 1)))
                .get("data");
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(data)));
    }

    /// What axe-core finds that keeps somebody out: WCAG 2.2, levels A and AA, and what it holds to be good practice. Only
    /// what it shows of an element is kept.
    List<?> axe() {
        if (!Boolean.TRUE.equals(evaluate("typeof axe === 'object'"))) {
            driver.executeScript(AXE);
        }
        return driver.executeAsyncScript(
                """
                const done = arguments[arguments.length - 1];
                axe.run().then(found => done(found.violations.map(each => each.id + ': '
                  + each.nodes.map(node => node.html.slice(0, 200)).join(' | '))), error => done([String(error)]))""") instanceof List<?> found
                        ? found
                        : List.of("axe said nothing");
    }

    private static String script() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the console said since the last call.
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
    }

    /// What was asked for since the last call, and what came of it.
    Requests requests() {
        List<Requests.Request> asked = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        StreamSupport.stream(driver.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
                .map(entry -> Caller.json(entry.getMessage()).at("/message")).forEach(message -> {
                    JsonNode parameters = message.at("/params");
                    switch (message.at("/method").asString("")) {
                        case "Network.requestWillBeSent" -> asked.add(new Requests.Request(parameters.at("/requestId")
                                .asString(), parameters.at("/request/url").asString()));
                        case "Network.webSocketCreated" -> asked.add(new Requests.Request(parameters.at("/requestId")
                                .asString(), parameters.at("/url").asString()));
                        case "Network.loadingFailed" -> {
                            if (parameters.at("/blockedReason").asString("").equals("csp")) {
                                refused.add(parameters.at("/requestId").asString());
                            }
                        }
                        default -> {
                            // how a request went on
                        }
                    }
                });
        return new Requests(asked, refused);
    }

    /// What a page asked for.
    ///
    /// @param asked   all requests
    /// @param refused ids of those that the Content-Security-Policy kept back
    record Requests(List<Request> asked, List<String> refused) {

        record Request(String id, String url) {}

        /// Where requests went that left the page, but for those to one host.
        List<String> beyond(String host) {
            return asked.stream().filter(request -> !refused.contains(request.id())).map(Request::url)
                    .filter(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
                    .filter(url -> !host.equals(URI.create(url).getHost())).toList();
        }
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        FileSystemUtils.deleteRecursively(profile);
    }
}
