/** The page on which people sign in, and the one they come to then. */
@NullMarked
package com.lotledger.web.signin;

import org.jspecify.annotations.NullMarked;
