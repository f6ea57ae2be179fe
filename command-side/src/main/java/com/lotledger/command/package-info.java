/** Decides what may happen, one package per aggregate. */
@NullMarked
package com.lotledger.command;

import org.jspecify.annotations.NullMarked;
