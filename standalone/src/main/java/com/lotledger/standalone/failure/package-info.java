/** Tells why the program did not start: one sentence, what to do about it, and no stack trace. */
@NullMarked
package com.lotledger.standalone.failure;

import org.jspecify.annotations.NullMarked;
