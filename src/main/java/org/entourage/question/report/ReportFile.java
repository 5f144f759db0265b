package org.entourage.question.report;

/// Writes a report as one HTML file with its graph in it, each line of which opens its evidence: it opens from a disk, with
/// no network and without this application.
public interface ReportFile {

    /// The file.
    ///
    /// @param report on one entity
    /// @throws IllegalArgumentException if the name that was asked for is that of several
    String of(ReportAnswer report);
}
