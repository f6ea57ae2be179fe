package com.lotledger.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Both sides and the pages in one program, the default way to run. */
@SpringBootApplication
public class LotLedger {

    public static void main(String[] arguments) {
        SpringApplication.run(LotLedger.class, arguments);
    }
}
