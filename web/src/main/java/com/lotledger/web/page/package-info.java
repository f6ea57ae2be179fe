/** What every page shares: who looks at it, how questions are put, how refusals are shown. */
@NullMarked
package com.lotledger.web.page;

import org.jspecify.annotations.NullMarked;
