package org.entourage.graph.server;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the graph. Where `spring.neo4j.uri` names a server, the first three have no meaning.
///
/// @param data            folder of the embedded graph, its password and what else belongs to the owner alone
/// @param boltPort        port of the embedded graph on the loopback address; 0 for any that is free
/// @param pageCache       memory that the embedded graph keeps pages in, as `128m`
/// @param sample          whether a new graph gets the sample dossier
/// @param tutorial        whether a new graph gets the tutorial's dossiers instead
/// @param join            whether to use the graph of an instance that runs on the data folder
/// @param database        of a server that `spring.neo4j.uri` names; empty for the user's home database
/// @param patience        for how long a server that does not answer is tried again
/// @param longestRead     time limit of a question
/// @param besideOtherData whether to use a database that already holds something else
@ConfigurationProperties("entourage")
public record GraphSettings(@DefaultValue("data") Path data, @DefaultValue("0") int boltPort,
        @DefaultValue("128m") String pageCache, @DefaultValue("true") boolean sample,
        @DefaultValue("false") boolean tutorial,
        @DefaultValue("false") boolean join, @DefaultValue("") String database, @DefaultValue("5s") Duration patience,
        @DefaultValue("30s") Duration longestRead,
        @DefaultValue("false") boolean besideOtherData) {}
