package org.entourage.graph.server;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServerVersionTest {

    @ParameterizedTest
    @CsvSource({"Neo4j/2026.08.1, true", "Neo4j/2026.12.0, true", "Neo4j/2027.01.0, true",
        "Neo4j/2026.08.0-SNAPSHOT, true",
        "Neo4j/2026.07.9, false", "Neo4j/2025.11.2, false", "Neo4j/5.26.1, false", "Neo4j/4.4.40, false"})
    void aVersionIsNewEnoughFromAMonthOn(String agent, boolean enough) {
        assertThat(ServerVersion.ofAgent(agent)).hasValueSatisfying(version -> assertThat(
                version.compareTo(ServerVersion.OLDEST) >= 0).isEqualTo(enough));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Neo4j", "Neo4j/", "Neo4j/v5.11.0 compatible graph database server - Memgraph",
        "Memgraph/3.12.0", "FalkorDB/4.2", "Neo4j/99999.1"})
    void whatIsOfAnotherMakeHasNone(String agent) {
        assertThat(ServerVersion.ofAgent(agent)).isEmpty();
    }
}
