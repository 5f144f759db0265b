package org.entourage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test against a real Neo4j: embedded, or, in the build's second round, in a container. That round runs those with the
/// tag `server`, about what a server can make different: connection, TLS, transactions, schema, plans and versions.
/// `-Pthorough` runs all.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("graph")
@ExtendWith(TestServer.NeedsEngine.class)
@SpringBootTest(classes = Entourage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = TestServer.class)
@Import({Graph.class, SetClock.class})
public @interface GraphTest {
}
