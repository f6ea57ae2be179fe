package com.lotledger.standalone;

import com.lotledger.command.CommandSideApplication;
import com.lotledger.platform.program.EventMoveProgram;
import com.lotledger.query.QuerySideApplication;
import com.lotledger.standalone.importing.DirectoryImport;
import com.lotledger.standalone.importing.ImportResult;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** Both sides and the pages in one program, the default way to run. */
@SpringBootApplication(scanBasePackages = {"com.lotledger.standalone", "com.lotledger.web"})
@Import({CommandSideApplication.class, QuerySideApplication.class})
public class LotLedger {

    private static final int NOT_STARTED = 1;

    public static void main(String[] arguments) throws InterruptedException {
        // Newer JDKs otherwise call anything a console.
        System.setProperty("jdk.console", "java.base");
        if (EventMoveProgram.isAsked(arguments)) {
            System.exit(EventMoveProgram.run(System.out::println, arguments, EmbeddedDatabase.class));
        }
        ConfigurableApplicationContext context;
        try {
            context = SpringApplication.run(LotLedger.class, arguments);
        } catch (RuntimeException reported) {
            System.exit(NOT_STARTED);
            return;
        }
        DirectoryImport directory = context.getBean(DirectoryImport.class);
        ImportResult result = directory.run();
        if (directory.exitAfterwards()) {
            System.exit(SpringApplication.exit(context, result::exitCode));
        }
    }
}
