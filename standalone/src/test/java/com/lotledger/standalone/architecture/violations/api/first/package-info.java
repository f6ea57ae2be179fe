/** One half of a cycle. */
@NullMarked
package com.lotledger.standalone.architecture.violations.api.first;

import org.jspecify.annotations.NullMarked;
