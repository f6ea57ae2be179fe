package com.lotledger.query;

import com.lotledger.platform.program.SideProgram;
import com.lotledger.platform.side.Side;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The answering side as a program of its own. */
@SpringBootApplication
public class QuerySideApplication {

    public static void main(String[] arguments) {
        SideProgram.run(QuerySideApplication.class, Side.QUERY, arguments);
    }
}
