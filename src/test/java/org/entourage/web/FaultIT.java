package org.entourage.web;

import java.net.URI;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import org.entourage.Entourage;

import static org.assertj.core.api.Assertions.assertThat;

/// An application of its own, whose way to the graph was cut after it had started.
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultIT {

    private ConfigurableApplicationContext application;
    private Caller caller;

    @BeforeAll
    void startAndCut() {
        application = SpringApplication.run(Entourage.class, "--server.port=0", "--entourage.sample=false",
                "--entourage.data=" + RunningApplication.OnANewFolder.folder());
        caller = new Caller(URI.create(application.getBean(StartAddress.class).current()).getPort());
        application.getBean(Driver.class).close();
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    void aFaultShowsNothingOfOurInsidesInTheApi(CapturedOutput log) throws Exception {
        String detail = Problems.detail(caller.get("/api/v1/supporters?of=MEK"), 500);
        assertThat(detail).isEqualTo("The question could not be answered. The log of the application says why.");
        assertThat(log).contains("A request failed", "IllegalStateException");
    }

    @Test
    void aFaultShowsNothingOfOurInsidesInAPage(CapturedOutput log) throws Exception {
        var page = caller.get("/", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(Caller.contentType(page)).startsWith("text/html");
        assertThat(page.body()).contains("The request could not be answered. The log of the application says why.");
        Problems.assertNoInsides(page.body());
        assertThat(log).contains("IllegalStateException");
    }
}
