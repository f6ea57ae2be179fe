/** Answers which lots expire when, and where their stock lies. */
@NullMarked
package com.lotledger.query.expiration;

import org.jspecify.annotations.NullMarked;
