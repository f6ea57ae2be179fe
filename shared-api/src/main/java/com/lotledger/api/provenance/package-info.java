/** Who, when and why: what travels with every command and event. */
@NullMarked
package com.lotledger.api.provenance;

import org.jspecify.annotations.NullMarked;
