/** What other systems may rely on: the events that are published, a contract apart from the stored ones. */
@NullMarked
package com.lotledger.api.published;

import org.jspecify.annotations.NullMarked;
