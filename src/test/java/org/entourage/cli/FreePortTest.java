package org.entourage.cli;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.env.MapPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FreePortTest {

    private static void look(int port) {
        StaticApplicationContext context = new StaticApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test",
                Map.of("server.port", port, "server.address", "127.0.0.1")));
        new FreePort().onApplicationEvent(new ApplicationPreparedEvent(
                new SpringApplication(WebApplicationType.class), new String[0], context));
    }

    @Test
    void aPortThatIsTakenIsToldBeforeAnythingIsOpened() throws Exception {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
            assertThatThrownBy(() -> look(port)).isInstanceOfSatisfying(PortInUseException.class,
                    used -> assertThat(used.getPort()).isEqualTo(port));
        }
        assertThatCode(() -> look(port)).doesNotThrowAnyException();
    }

    @Test
    void anyFreePortIsFree() {
        assertThatCode(() -> look(0)).doesNotThrowAnyException();
    }
}
