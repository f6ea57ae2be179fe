/** What is asked and told about stock: how much, of which status, where, who has it, and what to take first. */
@NullMarked
package com.lotledger.api.stock;

import org.jspecify.annotations.NullMarked;
