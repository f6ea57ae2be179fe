/** One half of a cycle. */
@NullMarked
package com.lotledger.standalone.architecture.violations.query.first;

import org.jspecify.annotations.NullMarked;
