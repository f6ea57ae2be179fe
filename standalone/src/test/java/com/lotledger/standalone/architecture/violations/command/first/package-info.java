/** One half of a cycle. */
@NullMarked
package com.lotledger.standalone.architecture.violations.command.first;

import org.jspecify.annotations.NullMarked;
