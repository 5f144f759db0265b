package org.entourage.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.io.ClassPathResource;

import org.entourage.edit.bulk.BulkLoad;
import org.entourage.edit.load.Load;
import org.entourage.web.Chromium;

import static org.assertj.core.api.Assertions.assertThat;

/// What a person waits for and sees: the largest contentful paint of the supporters page of the sample and of a network
/// of a thousand entities, when that is drawn, and frames a second while it is dragged and zoomed.
@ExtendWith(Chromium.Needed.class)
class PagesBenchmark {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1400;
    private static final int NODES = 1_000;
    private static final int INPUTS = 120;
    private static final double SECOND = 1_000;

    /// Notes, before any script of the page runs, the largest paint so far, and when the graph was drawn.
    private static final String OBSERVER = """
            window.seen = {};
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
              window.seen.paint = entry.startTime;
              window.seen.what = entry.element?.tagName ?? '';
            })).observe({type: 'largest-contentful-paint', buffered: true});
            const drawn = () => window.entourage
              ? requestAnimationFrame(() => { window.seen.drawn = performance.now(); })
              : requestAnimationFrame(drawn);
            requestAnimationFrame(drawn);
            """;

    /// Moves a mouse at a place of the graph, once a frame, and counts the frames and how often the graph was drawn in them.
    /// The page itself sends the events: those sent from outside wait for each other, which takes longer than a frame.
    private static final String GESTURE = """
            (() => {
              const [gesture, inputs, x, y] = arguments;
              const frames = window.frames_ = {at: [], drawings: 0, done: false};
              const canvas = document.querySelector('#graph canvas');
              const send = (type, clientX, clientY, more) => canvas.dispatchEvent(new (type === 'wheel' ? WheelEvent : MouseEvent)(
                type, {bubbles: true, cancelable: true, view: window, clientX, clientY, button: 0, buttons: 1, ...more}));
              const count = () => { frames.drawings++; };
              entourage.cy.on('render', count);
              send('mousemove', x, y, {buttons: 0});
              if (gesture !== 'wheel') send('mousedown', x, y);
              const next = now => {
                frames.at.push(now);
                const step = frames.at.length;
                if (step > inputs) {
                  if (gesture !== 'wheel') send('mouseup', x, y, {buttons: 0});
                  entourage.cy.removeListener('render', count);
                  frames.done = true;
                  return;
                }
                if (gesture === 'wheel') send('wheel', x + 200, y + 200, {deltaY: step % 60 < 30 ? -60 : 60});
                else send('mousemove', x + 150 * Math.sin(step / 20), y + 100 * Math.abs(Math.sin(step / 15)));
                requestAnimationFrame(next);
              };
              requestAnimationFrame(next);
              return true;
            })()""";

    @Test
    void paints() throws Exception {
        try (Neo4jApart neo4j = new Neo4jApart(); Chromium chromium = Chromium.start()) {
            chromium.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", OBSERVER));
            chromium.resize(WIDTH, HEIGHT);
            Report.table("Pages in headless Chromium without a GPU, %d by %d, milliseconds".formatted(WIDTH, HEIGHT),
                    "",
                    "entities", "lines", "largest contentful paint, first visit", "of what", "the next, 50th",
                    "graph drawn, 50th");
            on(neo4j, "page-sample", PagesBenchmark::sample,
                    application -> page(chromium, application, "supporters?of=MEK"));
            on(neo4j, "page-world", PagesBenchmark::world, application -> {
                String hub = Drawn.all(application.bean(Driver.class), worldSize(), 2).getLast().ids().getFirst();
                page(chromium, application, "network?of=%s&depth=2&plain=false&limit=%d".formatted(hub, NODES));
                assertThat(number(chromium, "entourage.cy.nodes().length")).isEqualTo(NODES);
                Report.table("Interaction with that network", "", "frames a second", "goal", "drawings a second",
                        "95th between frames, ms");
                frames(chromium, "drag the whole", "drag");
                frames(chromium, "zoom by wheel", "wheel");
                chromium.evaluate("(entourage.cy.zoom(1.2), entourage.cy.center(entourage.cy.nodes()[0]), true)");
                frames(chromium, "drag, names shown", "drag");
                frames(chromium, "drag one entity", "node");
                frames(chromium, "drag the one asked about, with all its lines", "hub");
            });
        }
    }

    /// Something done with an application.
    private interface Use {

        void with(Application application) throws Exception;
    }

    private static void on(Neo4jApart neo4j, String folder, Use fill, Use use) throws Exception {
        Path data = Benchmark.fresh(folder);
        neo4j.open(data);
        try (Application application = new Application(data, WebApplicationType.SERVLET)) {
            fill.with(application);
            use.with(application);
        }
        neo4j.shut();
        Benchmark.delete(data);
    }

    private static void sample(Application application) throws IOException {
        application.bean(Load.class).load("sample.yaml",
                new ClassPathResource("dossiers/mek-paris-2013.yaml").getContentAsByteArray(), List.of(), _ -> {});
    }

    private static void world(Application application) throws IOException {
        application.bean(BulkLoad.class).load(Benchmark.world(worldSize()), (_, _, _, _) -> {});
    }

    private static int worldSize() {
        return Integer.parseInt(Benchmark.setting("page-entities", "2000"));
    }

    private static void page(Chromium chromium, Application application, String page) {
        String address = "http://127.0.0.1:%d/%s".formatted(application.port(), page);
        List<Double> paints = new ArrayList<>();
        List<Double> drawings = new ArrayList<>();
        String what = "";
        for (int visit = 0; visit <= 2 * Benchmark.rounds(); visit++) {
            chromium.open(address);
            chromium.await("a paint", () -> number(chromium, "seen.paint ?? 0") > 0 && number(chromium,
                    "document.querySelector('#graph') ? seen.drawn ?? 0 : 1") > 0);
            paints.add(number(chromium, "seen.paint"));
            drawings.add(number(chromium, "seen.drawn ?? 0"));
            what = String.valueOf(chromium.evaluate("seen.what"));
        }
        Report.row(page.replaceAll("[?].*", ""), (int) number(chromium, "window.entourage?.cy.nodes().length ?? 0"),
                (int) number(chromium, "window.entourage?.cy.edges().length ?? 0"), paints.removeFirst(), what,
                Benchmark.median(paints), Benchmark.median(drawings.subList(1, drawings.size())));
    }

    /// Does what a hand with a mouse does, and counts what comes of it.
    private static void frames(Chromium chromium, String name, String gesture) {
        if (!(chromium.evaluate("""
                (() => {
                  document.querySelector('#graph').scrollIntoView({block: 'center'});
                  const box = document.querySelector('#graph').getBoundingClientRect();
                  const cy = entourage.cy;
                  const free = at => cy.nodes().every(node => Math.hypot(node.renderedPosition().x - at.x,
                    node.renderedPosition().y - at.y) > 40);
                  let at = {x: 12, y: 12};
                  if (arguments[0] === 'node' || arguments[0] === 'hub') {
                    at = cy.nodes().toArray().filter(node => (node.degree() > 20) === (arguments[0] === 'hub'))
                      .map(node => node.renderedPosition())
                      .find(each => each.x > 80 && each.x < box.width - 80 && each.y > 80 && each.y < box.height - 80);
                  } else {
                    for (let x = 10; x < box.width && !free(at); x += 20) at = {x, y: 10};
                  }
                  return [box.left + at.x, box.top + at.y];
                })()""", gesture) instanceof List<?> at)) {
            throw new AssertionError("no graph");
        }
        double x = ((Number) at.get(0)).doubleValue();
        double y = ((Number) at.get(1)).doubleValue();
        chromium.evaluate(GESTURE, gesture, INPUTS, x, y);
        chromium.await("an end of the gesture", () -> Boolean.TRUE.equals(chromium.evaluate("frames_.done")));
        if (!(chromium.evaluate("frames_.at") instanceof List<?> frames)) {
            throw new AssertionError("no frames");
        }
        report(name, frames.stream().map(each -> ((Number) each).doubleValue()).toList(),
                number(chromium, "frames_.drawings"));
    }

    private static void report(String name, List<Double> at, double drawings) {
        double seconds = (at.getLast() - at.getFirst()) / SECOND;
        List<Double> between = new ArrayList<>();
        for (int i = 1; i < at.size(); i++) {
            between.add(at.get(i) - at.get(i - 1));
        }
        between.sort(null);
        Report.row(name, (at.size() - 1) / seconds, "above 30", drawings / seconds,
                between.get((int) (between.size() * 0.95)));
    }

    private static double number(Chromium chromium, String script) {
        return chromium.evaluate(script) instanceof Number number ? number.doubleValue() : 0;
    }
}
