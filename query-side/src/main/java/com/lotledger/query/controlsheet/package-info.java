/** Answers what should lie in which bin, lot by lot, for those who count. */
@NullMarked
package com.lotledger.query.controlsheet;

import org.jspecify.annotations.NullMarked;
