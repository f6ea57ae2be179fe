/** Which past a question is about. */
@NullMarked
package com.lotledger.api.past;

import org.jspecify.annotations.NullMarked;
