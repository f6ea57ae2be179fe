/** What is said to and by a recall case: what it is about, whom it concerns, and where every unit went. */
@NullMarked
package com.lotledger.api.recall;

import org.jspecify.annotations.NullMarked;
