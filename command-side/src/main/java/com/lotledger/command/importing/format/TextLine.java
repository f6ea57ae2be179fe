package com.lotledger.command.importing.format;

/**
 * A line of a file as it stands there.
 *
 * @param number from 1
 * @param text without its end; of a line too long only the beginning
 * @param tooLong whether something is missing
 * @param end bytes of the file up to and with this line
 */
record TextLine(long number, String text, boolean tooLong, long end) {}
