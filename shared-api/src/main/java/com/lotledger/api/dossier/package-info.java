/** What is asked and answered about dossiers of recall cases. */
@NullMarked
package com.lotledger.api.dossier;

import org.jspecify.annotations.NullMarked;
