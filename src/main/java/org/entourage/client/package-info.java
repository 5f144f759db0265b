/// Commands that ask, put to the application that runs on the data folder: both ends of the way between two processes.
/// Touches nothing but the JDK, and little of that: a question must not wait until libraries are loaded.
@NullMarked
package org.entourage.client;

import org.jspecify.annotations.NullMarked;
