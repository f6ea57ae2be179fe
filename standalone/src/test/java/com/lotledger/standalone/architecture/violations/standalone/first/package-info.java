/** One half of a cycle. */
@NullMarked
package com.lotledger.standalone.architecture.violations.standalone.first;

import org.jspecify.annotations.NullMarked;
