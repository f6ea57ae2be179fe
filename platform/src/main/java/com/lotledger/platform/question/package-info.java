/** Carries questions of the deciding side to the answering side through PostgreSQL, where no Axon Server carries them. */
@NullMarked
package com.lotledger.platform.question;

import org.jspecify.annotations.NullMarked;
