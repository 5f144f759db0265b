package org.entourage.web;

/// A request brings more than the application takes over the network; the command line takes more.
final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooLargeException(int largest) {
        super("The body has more than %d bytes: check it with ./entourage check.".formatted(largest));
    }
}
