package com.lotledger.standalone;

import com.lotledger.command.CommandSideApplication;
import com.lotledger.query.QuerySideApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Both sides and the pages in one program, the default way to run. */
@SpringBootApplication(scanBasePackages = {"com.lotledger.standalone", "com.lotledger.web"})
@Import({CommandSideApplication.class, QuerySideApplication.class})
public class LotLedger {

    public static void main(String[] arguments) {
        SpringApplication.run(LotLedger.class, arguments);
    }
}
