package org.entourage.web;

import java.io.StringReader;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/// Any answer as a spreadsheet takes it, with all its evidence.
@RunningApplication
class CsvIT {

    private final Caller caller;

    CsvIT(@LocalServerPort int port) {
        caller = new Caller(port);
    }

    private List<CSVRecord> lines(String path) throws Exception {
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(caller.get(path).body())).getRecords();
    }

    @Test
    void eachPassageOfEachClaimHasALineWithAllThatDefendsIt() throws Exception {
        List<CSVRecord> lines = lines("/api/v1/supporters?of=MEK&tier=unspecified&format=csv").stream()
                .filter(line -> line.get("at").contains("/claims/")).toList();
        assertThat(lines).extracting(line -> line.get("row.supporter.name")).containsExactly("Howard Dean",
                "Howard Dean",
                "Michael Mukasey", "Michael Mukasey", "Naomi Tutu", "Naomi Tutu", "Rudy Giuliani",
                "Rudy Giuliani", "several notable supporters");
        assertThat(lines.getFirst().toMap()).containsEntry("claim", "mek-paris-2013/dean-supported-mek")
                .containsEntry("relation", "supported").containsEntry("polarity", "affirmed")
                .containsEntry("certainty", "stated").containsEntry("when.begunBy", "2013-12-07")
                .containsEntry("passage.check", "unchecked").containsEntry("row.plain", "true")
                .containsEntry("row.independentSources", "1")
                .hasEntrySatisfying("saidBy", chain -> assertThat(chain).endsWith("Christopher Dickey"))
                .hasEntrySatisfying("passage.sha256", digest -> assertThat(digest).hasSize(64));
    }

    @Test
    void aDenialAndAHedgeAreInColumnsOfTheirOwn() throws Exception {
        assertThat(lines("/api/v1/hedged?of=MEK&format=csv"))
                .extracting(line -> line.get("polarity") + " " + line.get("certainty"))
                .contains("denied stated", "affirmed suspected", "affirmed hypothetical");
    }

    @Test
    void whatAHopRestsOnStandsBesideItsClaims() throws Exception {
        assertThat(lines("/api/v1/links?from=mek&to=iranian-scientists&certainty=suspected&format=csv")).first()
                .satisfies(line -> assertThat(line.toMap()).containsEntry("row.cost", "50")
                        .containsEntry("row.hops.cost", "38").containsEntry("row.hops.unnamedClaims", "1"));
    }

    @Test
    void theHeaderAcceptAsksForItToo() throws Exception {
        assertThat(caller.get("/api/v1/hedged?of=MEK", "Accept", "text/csv").body()).startsWith("at,claim,");
        assertThat(caller.get("/api/v1/hedged?of=MEK").body()).startsWith("{");
    }
}
