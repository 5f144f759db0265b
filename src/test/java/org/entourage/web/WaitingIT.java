package org.entourage.web;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/// What a page shows while its next answer is made.
class WaitingIT extends InChromium {

    WaitingIT(@LocalServerPort int port) {
        super(port);
    }

    @Test
    void aPageSaysThatItWaitsAndForHowLongUntilThatIsStopped() {
        chromium.open(home + "supporters?of=MEK");
        assertThat(chromium.first(".waiting").isDisplayed()).isFalse();
        // a form whose answer never comes: it is sent nowhere
        chromium.evaluate("window.dispatchEvent(new Event('submit'))");
        chromium.await("the line", () -> chromium.first(".waiting").isDisplayed());
        assertThat(chromium.first(".waiting [role=status]").getText()).startsWith("Waiting for the answer");
        chromium.await("the seconds", () -> chromium.first(".waiting [aria-hidden]").getText().strip().equals("1 s"));
        chromium.first("body").sendKeys(Keys.ESCAPE);
        assertThat(chromium.first(".waiting").isDisplayed()).isFalse();
        assertThat(chromium.console()).isEmpty();
    }
}
