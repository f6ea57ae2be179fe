/** Says how far a command reached and waits until the read models got there. */
@NullMarked
package com.lotledger.platform.position;

import org.jspecify.annotations.NullMarked;
