/** Knows who is signed in: accounts, passwords, HTTP Basic for programs, a sign-in form for people. */
@NullMarked
package com.lotledger.platform.signin;

import org.jspecify.annotations.NullMarked;
