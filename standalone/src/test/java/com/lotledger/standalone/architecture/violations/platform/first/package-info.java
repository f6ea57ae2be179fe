/** One half of a cycle. */
@NullMarked
package com.lotledger.standalone.architecture.violations.platform.first;

import org.jspecify.annotations.NullMarked;
