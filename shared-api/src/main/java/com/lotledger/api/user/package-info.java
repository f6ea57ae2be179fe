/** What is said to and by the people and systems that sign in. */
@NullMarked
package com.lotledger.api.user;

import org.jspecify.annotations.NullMarked;
