/** Holds the whole house to the rules of its design, and proves that each rule bites. */
@NullMarked
package com.lotledger.standalone.architecture;

import org.jspecify.annotations.NullMarked;
