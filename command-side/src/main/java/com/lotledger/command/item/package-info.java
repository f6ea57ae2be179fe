/** Decides about items: what they are counted in, whether they are tracked by lot, how their lots expire. */
@NullMarked
package com.lotledger.command.item;

import org.jspecify.annotations.NullMarked;
