/** Keeps streams that grow without end quick to load. */
@NullMarked
package com.lotledger.command.snapshot;

import org.jspecify.annotations.NullMarked;
