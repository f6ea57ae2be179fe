/** What tests of the answering side are given: deliveries as events, and tables filled from them. */
@NullMarked
package com.lotledger.query.testing;

import org.jspecify.annotations.NullMarked;
