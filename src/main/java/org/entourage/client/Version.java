package org.entourage.client;

/// The version of the application. Client and server of two versions do not talk to each other.
public final class Version {

    /// As `./entourage --version` prints it.
    public static final String NUMBER = "0.1";

    private Version() {}
}
