/** The other half. */
@NullMarked
package com.lotledger.standalone.architecture.violations.command.second;

import org.jspecify.annotations.NullMarked;
