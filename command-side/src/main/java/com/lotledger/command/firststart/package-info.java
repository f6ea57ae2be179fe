/** Lets somebody sign in when the program starts for the first time. */
@NullMarked
package com.lotledger.command.firststart;

import org.jspecify.annotations.NullMarked;
