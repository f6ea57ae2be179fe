/** Answers what lies in which bin and what drafts have assigned to it, one by one and summed. */
@NullMarked
package com.lotledger.query.binquantity;

import org.jspecify.annotations.NullMarked;
