package org.entourage.graph.session;

import java.security.cert.CertificateException;
import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.transaction.TransactionSystemException;

import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.server.Retryability;
import org.entourage.graph.server.Server;

import static org.assertj.core.api.Assertions.assertThat;

/// What servers that cannot be had here would be told apart by: those of other editions, and those in rare states.
class DiagnosisTest {

    private final Diagnosis diagnosis = new Diagnosis(Server.given("neo4j+s://example.org", "ann", "secret"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Neo.ClientError.Security.Forbidden                 | does not let the user "ann" do this: no, said it
            Neo.ClientError.Security.AuthenticationRateLimit   | turns the user "ann" away for a while: too many wrong passwords
            Neo.ClientError.Transaction.TransactionTimedOut    | stopped at its time limit, and nothing was changed
            Neo.TransientError.General.MemoryPoolOutOfMemoryError | has not the memory for this, and nothing was changed
            """)
    void aRefusalIsToldByItsCode(String code, String words) {
        GraphUnavailableException told = diagnosis
                .of(new IllegalStateException(new ClientException(code, "no, said it.")))
                .orElseThrow();
        assertThat(told).hasMessage("Neo4j at neo4j+s://example.org " + words).hasMessageNotContaining("secret");
        assertThat(told.remedy()).isNotBlank();
        assertThat(told.mayPass()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"No subject alternative names matching IP address 192.0.2.1 found",
        "No subject alternative DNS name matching example.org found.",
        "No name matching example.org found"})
    void aCertificateForAnotherNameIsToldFromOneOfAStranger(String reason) {
        var handshake = new SSLHandshakeException("(certificate_unknown) " + reason);
        handshake.initCause(new CertificateException(reason));
        GraphUnavailableException told = diagnosis.of(new SecurityException("Failed to establish secured connection",
                handshake)).orElseThrow();
        assertThat(told).hasMessage("Neo4j at neo4j+s://example.org shows a certificate for another name: "
                + reason.replaceFirst("\\.$", ""));
        assertThat(told.remedy()).isEqualTo("give NEO4J_URI the name that the certificate is for");
    }

    @Test
    void aFaultOfOursIsNoneOfTheServers() {
        assertThat(diagnosis.of(new ClientException("Neo.ClientError.Statement.SyntaxError", "what?"))).isEmpty();
        assertThat(diagnosis.of(new IllegalArgumentException("a relation is needed"))).isEmpty();
    }

    @Test
    void aLostConnectionMayComeBackAndADeadlockMayNotHappenAgain() {
        var lost = new TransactionSystemException("the commit failed", new ServiceUnavailableException("gone"));
        assertThat(Retryability.of(lost)).isEqualTo(Retryability.UNREACHABLE);
        assertThat(diagnosis.of(lost).orElseThrow().mayPass()).isTrue();
        assertThat(
                Retryability.of(new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "crossed")))
                .isEqualTo(Retryability.TRANSIENT);
        assertThat(Retryability.of(new ClientException("Neo.ClientError.Schema.ConstraintValidationFailed", "twice")))
                .isEqualTo(Retryability.PERMANENT);
    }

    @Test
    void causesThatGoInARingEnd() {
        var one = new IllegalStateException("one");
        var other = new IllegalStateException("other", one);
        one.initCause(other);
        assertThat(Retryability.of(one)).isEqualTo(Retryability.PERMANENT);
        assertThat(diagnosis.of(one)).isEmpty();
    }
}
