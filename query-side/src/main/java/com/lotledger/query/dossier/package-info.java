/** Builds what a recall coordinator has to show: a dossier of a case as it was at one position of the events. */
@NullMarked
package com.lotledger.query.dossier;

import org.jspecify.annotations.NullMarked;
