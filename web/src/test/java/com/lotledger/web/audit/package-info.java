@NullMarked
package com.lotledger.web.audit;

import org.jspecify.annotations.NullMarked;
