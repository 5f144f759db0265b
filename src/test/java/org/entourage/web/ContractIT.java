package org.entourage.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/// Every example of the contract, asked of the application on the sample; every answer held against the contract.
@RunningApplication
class ContractIT {

    private static final Contract CONTRACT = Contract.read();

    private final Caller caller;

    ContractIT(@LocalServerPort int port) {
        caller = new Caller(port);
    }

    /// One request: an operation with what it requires, and the example of one more parameter.
    record Example(Contract.Operation operation, String address) {

        @Override
        public String toString() {
            return address;
        }
    }

    static List<Example> examples() {
        return CONTRACT.reads().stream().filter(operation -> !operation.path().equals("/openapi.yaml"))
                .flatMap(operation -> Stream.concat(Stream.of(""), CONTRACT.parameters(operation).stream()
                        .filter(parameter -> parameter.has("example") && !parameter.path("required").asBoolean(false))
                        .map(parameter -> parameter.get("name").asString()))
                        .map(more -> new Example(operation, CONTRACT.address(operation, more))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsAnsweredAsTheContractSays(Example example) throws Exception {
        HttpResponse<String> response = caller.get(example.address());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        String type = Caller.contentType(response).replaceFirst(";.*", "");
        String content = "/responses/200/content/" + type.replace("/", "~1");
        assertThat(example.operation().node().at(content).isMissingNode()).as("%s is in the contract", type).isFalse();
        if (type.equals("application/json")) {
            String pointer = example.operation().node().at(content + "/schema/$ref").asString().substring(1);
            assertThat(CONTRACT.errors(pointer, Caller.json(response))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anUnknownParameterIsRefusedAsTheContractSays(Example example) throws Exception {
        HttpResponse<String> response = caller.get(
                example.address() + (example.address().contains("?") ? "&" : "?") + "surely=not");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(CONTRACT.errors("/components/schemas/Problem", Caller.json(response))).isEmpty();
    }

    @Test
    void theContractIsServedAsItIsKept() throws Exception {
        assertThat(caller.get("/api/v1/openapi.yaml").body()).isEqualTo(Contract.text());
    }

    @Test
    void whatTheContractForbidsIsFound() throws Exception {
        assertThat(CONTRACT.errors("/components/schemas/SupportersAnswer",
                Caller.json(caller.get("/api/v1/hedged?of=MEK")))).isNotEmpty();
    }
}
