/** Pages of the running program, as a browser without scripts gets them. */
@NullMarked
package com.lotledger.standalone.pages;

import org.jspecify.annotations.NullMarked;
