/** Decides who may sign in and with which roles; accounts change in the same transaction as history. */
@NullMarked
package com.lotledger.command.user;

import org.jspecify.annotations.NullMarked;
