/** Shows pages that talk to both sides through the gateways alone. */
@NullMarked
package com.lotledger.web;

import org.jspecify.annotations.NullMarked;
