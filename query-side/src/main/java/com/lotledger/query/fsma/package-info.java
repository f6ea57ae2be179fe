/** Gives the key data elements of receiving and shipping that 21 CFR 1 subpart S asks for, and says which are not there. */
@NullMarked
package com.lotledger.query.fsma;

import org.jspecify.annotations.NullMarked;
