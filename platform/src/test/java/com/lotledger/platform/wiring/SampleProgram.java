package com.lotledger.platform.wiring;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The platform with one small aggregate on top. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(SampleBin.class)
class SampleProgram {}
