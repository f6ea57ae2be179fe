@NullMarked
package com.lotledger.web.receiving;

import org.jspecify.annotations.NullMarked;
