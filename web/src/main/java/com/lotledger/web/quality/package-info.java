/** Pages for quality: what waits for a verdict, verdicts, and what was said before. */
@NullMarked
package com.lotledger.web.quality;

import org.jspecify.annotations.NullMarked;
