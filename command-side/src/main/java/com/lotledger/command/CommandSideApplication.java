package com.lotledger.command;

import com.lotledger.platform.program.SideProgram;
import com.lotledger.platform.side.Side;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The deciding side as a program of its own. */
@SpringBootApplication
public class CommandSideApplication {

    public static void main(String[] arguments) {
        SideProgram.run(CommandSideApplication.class, Side.COMMAND, arguments);
    }
}
