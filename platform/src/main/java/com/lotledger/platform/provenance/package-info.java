/** Puts who, when and why on every event, and asks whether the actor may. */
@NullMarked
package com.lotledger.platform.provenance;

import org.jspecify.annotations.NullMarked;
