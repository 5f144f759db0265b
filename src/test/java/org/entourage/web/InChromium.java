package org.entourage.web;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/// Tests of pages of the running application, in the one Chromium of this JVM.
@ExtendWith(Chromium.Needed.class)
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InChromium {

    final int port;
    final String home;
    Chromium chromium;

    InChromium(int port) {
        this.port = port;
        home = "http://127.0.0.1:" + port + "/";
    }

    @BeforeAll
    void openChromium() throws IOException {
        chromium = Chromium.unused(home);
    }

    WebElement focused() {
        return chromium.driver().switchTo().activeElement();
    }

    /// Goes there by the Tab key alone, pressed at most forty times.
    void reach(WebElement element) {
        reach(element, 40);
    }

    void reach(WebElement element, int most) {
        for (int presses = 0; presses < most; presses++) {
            if (focused().equals(element)) {
                return;
            }
            // to the page and not to an element: one that takes a file would look for a file of that name
            new Actions(chromium.driver()).sendKeys(Keys.TAB).perform();
        }
        throw new AssertionError("the Tab key does not lead to " + element.getText());
    }

    /// Clicks on the middle of an edge of the graph, and waits for its passage.
    void clickEdge(String id) {
        if (!(chromium.evaluate("""
                (id => {
                  document.querySelector('section.graph').scrollIntoView();
                  const at = entourage.cy.getElementById(id).renderedMidpoint();
                  const box = document.querySelector('#graph').getBoundingClientRect();
                  return [Math.round(at.x - box.width / 2), Math.round(at.y - box.height / 2)];
                })(arguments[0])""", id) instanceof List<?> at)) {
            throw new AssertionError("no edge " + id);
        }
        new Actions(chromium.driver()).moveToElement(chromium.first("#graph"), ((Number) at.get(0)).intValue(),
                ((Number) at.get(1)).intValue()).click().perform();
        chromium.await("the passage", () -> !chromium.all("#graph-panel .passage").isEmpty());
    }
}
