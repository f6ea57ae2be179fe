/** What runs in containers, held against what the programs know and what was tested. */
@NullMarked
package com.lotledger.standalone.containers;

import org.jspecify.annotations.NullMarked;
