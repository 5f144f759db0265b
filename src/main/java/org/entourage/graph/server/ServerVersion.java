package org.entourage.graph.server;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The version of a Neo4j, as its year and month; before 2025 they were a number and another.
///
/// @param year  or the first number
/// @param month or the second number
public record ServerVersion(int year, int month) implements Comparable<ServerVersion> {

    /// The oldest that the queries are written for.
    public static final ServerVersion OLDEST = new ServerVersion(2026, 8);

    private static final Pattern AGENT = Pattern.compile("Neo4j/(\\d{1,4})\\.(\\d{1,3})(?!\\d).*");

    public ServerVersion {
        if (year < 0 || month < 0) {
            throw new IllegalArgumentException("no version: %d.%d".formatted(year, month));
        }
    }

    /// Reads how a server names itself over Bolt.
    ///
    /// @param agent such as `Neo4j/2026.08.1`
    /// @return empty if it is of another make
    public static Optional<ServerVersion> ofAgent(String agent) {
        Matcher matcher = AGENT.matcher(agent);
        return matcher.matches()
                ? Optional.of(new ServerVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(ServerVersion other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(month, other.month);
    }

    @Override
    public String toString() {
        return "%d.%02d".formatted(year, month);
    }
}
