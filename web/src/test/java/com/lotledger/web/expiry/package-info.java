@NullMarked
package com.lotledger.web.expiry;

import org.jspecify.annotations.NullMarked;
