/** Decides about locations: preferences, default bins and the running numbers they give out. */
@NullMarked
package com.lotledger.command.location;

import org.jspecify.annotations.NullMarked;
