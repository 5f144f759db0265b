/// Starts the application. The rooms are the packages below; `ArchitectureTest` holds which may use which.
@NullMarked
package org.entourage;

import org.jspecify.annotations.NullMarked;
