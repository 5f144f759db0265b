package org.entourage.web;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.entourage.claim.EntityKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The graph of an answer as a person uses it.
class GraphPageIT extends InChromium {

    /// How opaque, of 255, a place is on the canvas of what is dragged.
    private static final String OPACITY = """
            const canvas = document.querySelector('#graph canvas[data-id=layer1-drag]');
            const image = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            const opacity = (x, y) => image.data[4 * (Math.floor(y) * image.width + Math.floor(x)) + 3];""";

    GraphPageIT(@LocalServerPort int port) {
        super(port);
    }

    @BeforeEach
    void look() {
        chromium.resize(1280, 1400);
        chromium.prefer("light");
    }

    private void open(String page) {
        chromium.open(home + page);
        awaitGraph();
    }

    private void awaitGraph() {
        chromium.await("the graph", () -> Boolean.TRUE.equals(chromium.evaluate("!!window.entourage")));
    }

    @Test
    void twoClicksLeadFromTheHomePageToThePassageBehindAnEdge() throws IOException {
        chromium.open(home);
        chromium.all(".examples a").stream().filter(link -> link.getText().contains("as a graph")).findFirst()
                .orElseThrow().click();
        awaitGraph();
        clickEdge("michael-mukasey supported mek");
        assertThat(chromium.first("#graph-panel .passage").isDisplayed()).isTrue();
        assertThat(chromium.first("#graph-panel").getText()).contains("Michael Mukasey", "supported", "paragraph 5",
                "Christopher Dickey");
        chromium.screenshot("graph-edge");
        assertThat(chromium.console()).isEmpty();
        assertThat(chromium.requests().beyond("127.0.0.1")).isEmpty();
        assertThat(chromium.axe()).isEmpty();
    }

    @Test
    void theSameIsReachedByKeyboardAlone() {
        open("network?of=MEK");
        WebElement chooser = chromium.first("#graph-node");
        reach(chooser);
        focused().sendKeys("Michael");
        chromium.await("the entity", () -> chromium.first("#graph-panel").getText().contains("Michael Mukasey"));
        WebElement line = chromium.all("#graph-panel .lines button").stream()
                .filter(each -> each.getText().contains("supported")).findFirst().orElseThrow();
        reach(line);
        focused().sendKeys(Keys.ENTER);
        chromium.await("the passage", () -> !chromium.all("#graph-panel .passage").isEmpty());
    }

    @Test
    void hedgedAndDeniedEdgesAreDrawnOtherwiseThanStatedOnes() {
        open("network?of=MEK&plain=false");
        assertThat(chromium.evaluate("""
                entourage.cy.edges().every(e => (e.style('line-style') === 'solid' ? '' : e.style('line-dash-pattern'))
                  === (e.data('denied') || e.data('certainty') === 'stated' ? ''
                    : e.data('certainty') === 'alleged' ? '9 5' : '2 4'))""")).isEqualTo(true);
        assertThat(chromium.evaluate("entourage.cy.edges('[certainty = \"suspected\"]').length")).isEqualTo(3L);
        assertThat(chromium.evaluate("""
                entourage.cy.edges('[?disputed]').every(e => e.style('mid-source-arrow-shape') === 'diamond')
                  && entourage.cy.edges('[?disputed]').length > 0""")).isEqualTo(true);
    }

    @Test
    void kindsHaveTheirShapesAndColoursInTheDrawingAndInItsLegend() {
        open("network?of=MEK&depth=2");
        assertThat(chromium.evaluate("entourage.cy.nodes('[kind = \"Thing\"]').length")).isNotEqualTo(0L);
        for (EntityKind kind : EntityKind.values()) {
            int rgb = Integer.parseInt(kind.colour().substring(1), 16);
            assertThat(chromium.evaluate("""
                    entourage.cy.nodes(`[kind = "${arguments[0]}"]`).map(node => node.style('background-color'))
                      .filter((colour, at, all) => all.indexOf(colour) === at).join()""", kind.label()))
                    .as(kind.label()).isEqualTo("rgb(%d,%d,%d)".formatted(rgb >> 16, rgb >> 8 & 255, rgb & 255));
            WebElement legend = chromium.first(".legend [data-kind=%s]".formatted(kind.label()));
            assertThat(legend.getText().strip()).isEqualToIgnoringCase(kind.label());
            assertThat(legend.findElements(By.cssSelector("circle, rect, polygon"))).hasSize(1);
        }
    }

    @Test
    void aNameIsCutOnlyWhereThereIsNoRoom() {
        open("network?of=MEK");
        assertThat(chromium.driver().executeAsyncScript("""
                const done = arguments[0];
                const long = 'A Society for the Lasting Remembrance of Every Harbour Along the Northern Coast';
                Promise.all([import('/graph/names.js'), import('/graph/look.js')]).then(([{fitNames}, {look}]) => {
                  const at = (id, x, y) => ({data: {id, name: id + ' ' + long, kind: 'Person'}, position: {x, y}});
                  const crowd = Array.from({length: 25}, (_, i) => at(`c${i}`, 3000 + i % 5 * 80, Math.floor(i / 5) * 40));
                  const cy = window.cytoscape({headless: true, styleEnabled: true, style: look(false, false),
                    elements: [at('free', 0, 0), at('side', 0, 2000), at('near', 300, 2000), ...crowd], layout: {name: 'preset'}});
                  fitNames(cy);
                  const shown = id => cy.getElementById(id).data('shown');
                  const cut = cy.nodes().filter(node => node.data('shown').endsWith('…')).map(node => node.id());
                  done([shown('free') === 'free ' + long, shown('side').replaceAll('\\n', ' ') === 'side ' + long,
                    shown('side').split('\\n').length > 1, cut.length > 0 && cut.every(id => id.startsWith('c'))]);
                });""")).as("free: on one line; beside another: on several; in a crowd: cut")
                .isEqualTo(List.of(true, true, true, true));
    }

    @Test
    void inALargeGraphNoTwoStandOnEachOtherAndThoseWithoutLinesStandApart() {
        open("network?of=MEK");
        assertThat(chromium.driver().executeAsyncScript("""
                const done = arguments[0];
                import('/graph/layout.js').then(({arrange}) => {
                  const nodes = Array.from({length: 400}, (_, i) => ({id: `n${i}`, asked: i === 0}));
                  const edges = nodes.slice(1, 300).map(({id}, i) => ({source: i < 100 ? 'n0' : `n${i % 9 + 1}`, target: id}));
                  const places = [...arrange(nodes, edges).values()];
                  const lowest = Math.max(...places.slice(0, 300).map(place => place.y));
                  const between = places.flatMap((a, i) => places.slice(i + 1).map(b => Math.hypot(a.x - b.x, a.y - b.y)));
                  const pinned = arrange(nodes, edges, new Map([['n399', {x: 5, y: -7}]])).get('n399');
                  done([places.slice(300).every(place => place.y > lowest), Math.min(...between) > 24, pinned.x, pinned.y]);
                });""")).as("apart, not on each other, and one pinned at its place")
                .isEqualTo(List.of(true, true, 5L, -7L));
    }

    @Test
    void theGraphIsLaidOutTheSameOnEveryVisit() {
        open("network?of=MEK&depth=2");
        Object first = chromium.evaluate("JSON.stringify(entourage.cy.nodes().map(n => [n.id(), n.position()]))");
        open("network?of=MEK&depth=2");
        assertThat(chromium.evaluate("JSON.stringify(entourage.cy.nodes().map(n => [n.id(), n.position()]))"))
                .isEqualTo(first);
    }

    @Test
    void anEntityOfALargeGraphIsDrawnWhileItIsDraggedAndNothingElseIs() {
        open("network?of=MEK");
        chromium.evaluate("""
                (() => {
                  const [node, edge] = [entourage.cy.nodes()[0].data(), entourage.cy.edges()[0].data()];
                  entourage.cy.destroy();
                  const nodes = Array.from({length: 200}, (_, i) => ({...node, id: `n${i}`, name: `Number ${i}`, asked: i === 0}));
                  const edges = nodes.slice(1).map(({id}, i) => ({...edge, id: `to ${id}`, source: 'n0', target: id,
                    certainty: ['stated', 'alleged', 'suspected'][i % 3], denied: false, disputed: i % 50 === 0}));
                  import('/graph/draw.js').then(({draw}) => draw(document.querySelector('section.graph'), {nodes, edges}, () => ({})));
                  return true;
                })()""");
        chromium.await("the large graph", () -> Long.valueOf(200).equals(
                chromium.evaluate("entourage.cy.destroyed() ? 0 : entourage.cy.nodes().length")));
        List<Double> before = place();
        WebElement graph = chromium.first("#graph");
        new Actions(chromium.driver()).moveToElement(graph,
                (int) (before.get(0) - graph.getSize().width / 2.0),
                (int) (before.get(1) - graph.getSize().height / 2.0))
                .clickAndHold().moveByOffset(20, 10).perform();
        chromium.evaluate("""
                (() => {
                  window.drawn = {};
                  for (const layer of ['layer1-drag', 'layer2-node']) {
                    const context = document.querySelector(`#graph canvas[data-id="${layer}"]`).getContext('2d');
                    const clear = context.clearRect;
                    window.drawn[layer] = 0;
                    context.clearRect = (...box) => {
                      window.drawn[layer]++;
                      clear.apply(context, box);
                    };
                  }
                  return true;
                })()""");
        Set<Object> pictures = new HashSet<>();
        for (int step = 0; step < 10; step++) {
            new Actions(chromium.driver()).moveByOffset(4, 3).perform();
            pictures.add(chromium.evaluate(
                    "document.querySelector('#graph canvas[data-id=layer1-drag]').toDataURL()"));
        }
        assertThat(pictures).as("pictures of what moves, before it is let go").hasSizeGreaterThan(5);
        assertThat(times("layer2-node")).as("drawings of what stands still").isLessThan(times("layer1-drag") / 2);
        assertThat(ink("stated")).as("ink of stated lines while they move").isGreaterThan(1.2 * ink("alleged"));
        assertThat(ink("alleged")).as("ink of alleged lines").isGreaterThan(1.2 * ink("suspected"));
        assertThat(ink("suspected")).as("ink of suspected lines").isPositive();
        assertThat(chromium.evaluate("""
                (() => {
                  %s
                  return entourage.cy.nodes().map(node => node.renderedPosition()).every(({x, y}) => opacity(x, y) > 200);
                })()""".formatted(OPACITY))).as("what stands at the ends of lines is drawn over them").isEqualTo(true);
        new Actions(chromium.driver()).release().perform();
        assertThat(place().get(0) - before.get(0)).isCloseTo(60, within(2.0));
        assertThat(place().get(1) - before.get(1)).isCloseTo(40, within(2.0));
        assertThat(chromium.evaluate("entourage.cy.getElementById('n0').addClass('away').style('display')"))
                .as("what is changed after it is drawn again").isEqualTo("none");
    }

    private long times(String layer) {
        return (Long) Objects.requireNonNull(chromium.evaluate("window.drawn['%s']".formatted(layer)));
    }

    /// How much is drawn, of 255, along lines of a certainty, where they are apart from each other.
    private double ink(String certainty) {
        return ((Number) Objects.requireNonNull(chromium.evaluate("""
                (() => {
                  %s
                  const start = entourage.cy.getElementById('n0').renderedPosition();
                  const seen = entourage.cy.edges(`[certainty = "${arguments[0]}"]`).toArray().flatMap(edge => {
                    const end = edge.target().renderedPosition();
                    return Array.from({length: 40}, (_, i) => 0.5 + i / 100).map(part =>
                      opacity(start.x + part * (end.x - start.x), start.y + part * (end.y - start.y)));
                  });
                  return seen.reduce((sum, each) => sum + each, 0) / seen.length;
                })()""".formatted(OPACITY), certainty))).doubleValue();
    }

    private List<Double> place() {
        if (!(chromium.evaluate(
                "(({x, y}) => [x, y])(entourage.cy.getElementById('n0').renderedPosition())") instanceof List<?> at)) {
            throw new AssertionError("no place");
        }
        return at.stream().map(each -> ((Number) each).doubleValue()).toList();
    }

    @Test
    void theSliderShowsWhatHeldOnADayCertainlyAndPossibly() {
        open("network?of=MEK");
        chromium.first("#graph-dated").click();
        chromium.evaluate("""
                (() => {
                  const slider = document.querySelector('#graph-day');
                  slider.value = Date.UTC(2013, 11, 7) / 86400000;
                  slider.dispatchEvent(new Event('input'));
                  return true;
                })()""");
        assertThat(chromium.first("#graph-day-shown").getText()).isEqualTo("2013-12-07");
        assertThat(standing("rudy-giuliani supported mek")).isEqualTo("certain");
        assertThat(standing("rudy-giuliani advocated for mek")).isEqualTo("possible");
        assertThat(standing("mek revealed iran-nuclear-program")).isEqualTo("out");
    }

    private Object standing(String edge) {
        return chromium.evaluate("""
                (() => {
                  const edge = entourage.cy.getElementById(arguments[0]);
                  return edge.hasClass('out') ? 'out' : edge.hasClass('possible') ? 'possible' : 'certain';
                })()""", edge);
    }

    @Test
    void anEntityIsExpandedHiddenPinnedAndJoinedByAPath() {
        open("network?of=MEK");
        long before = nodes();
        choose("Rudy Giuliani");
        press("Expand");
        chromium.await("more entities", () -> nodes() > before);
        press("Pin");
        assertThat(chromium.evaluate("entourage.cy.getElementById('rudy-giuliani').locked()")).isEqualTo(true);
        press("Path from here");
        choose("Michael Mukasey");
        press("Path to here");
        assertThat(chromium.all("#graph-panel .lines li")).hasSize(2);
        choose("Michael Mukasey");
        press("Hide");
        chromium.await("the entity gone", () -> !isVisible("michael-mukasey"));
        chromium.first("[data-do=all]").click();
        chromium.await("the entity back", () -> isVisible("michael-mukasey"));
        assertThat(chromium.console()).isEmpty();
    }

    private boolean isVisible(String id) {
        return Boolean.TRUE.equals(chromium.evaluate("entourage.cy.getElementById('%s').visible()".formatted(id)));
    }

    private long nodes() {
        return chromium.evaluate("entourage.cy.nodes().length") instanceof Number number ? number.longValue() : 0;
    }

    private void choose(String name) {
        new Select(chromium.first("#graph-node")).selectByVisibleText(name);
    }

    private void press(String button) {
        chromium.first("#graph-panel").findElements(By.tagName("button")).stream()
                .filter(each -> each.getText().equals(button)).findFirst().orElseThrow().click();
    }

    @Test
    void theDrawingIsSavedAsSvgWithItsNamesAsText() {
        open("links?from=rudy-giuliani&to=unhcr");
        chromium.evaluate("""
                (() => {
                  const make = URL.createObjectURL.bind(URL);
                  URL.createObjectURL = blob => {
                    blob.text().then(text => { window.saved = blob.type + ' ' + text; });
                    return make(blob);
                  };
                  return true;
                })()""");
        chromium.first("[data-do=svg]").click();
        chromium.await("the picture", () -> !chromium.evaluate("window.saved ?? ''").equals(""));
        assertThat(String.valueOf(chromium.evaluate("window.saved"))).startsWith("image/svg+xml <svg")
                .contains(">Rudy Giuliani</text>", "implies no wrongdoing");
    }
}
