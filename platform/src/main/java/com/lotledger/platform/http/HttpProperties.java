package com.lotledger.platform.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Properties {@code lotledger.http.*}.
 *
 * @param maxBodySize most bytes of a JSON body; files for import are not limited by it
 */
@ConfigurationProperties("lotledger.http")
record HttpProperties(@DefaultValue("5MB") DataSize maxBodySize) {}
