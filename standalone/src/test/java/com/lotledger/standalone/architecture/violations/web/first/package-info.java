/** One half of a cycle. */
@NullMarked
package com.lotledger.standalone.architecture.violations.web.first;

import org.jspecify.annotations.NullMarked;
