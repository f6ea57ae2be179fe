/** Pages about everything that ever happened: the trail, and one event whole. */
@NullMarked
package com.lotledger.web.audit;

import org.jspecify.annotations.NullMarked;
