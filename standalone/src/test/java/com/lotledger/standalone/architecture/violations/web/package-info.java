/** Pages that reach into both sides. */
@NullMarked
package com.lotledger.standalone.architecture.violations.web;

import org.jspecify.annotations.NullMarked;
