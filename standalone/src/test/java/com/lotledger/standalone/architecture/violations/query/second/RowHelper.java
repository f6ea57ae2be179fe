package com.lotledger.standalone.architecture.violations.query.second;

import java.util.logging.Logger;

final class RowHelper {

    void help(Logger logger) {
        logger.info("helped");
        System.out.println("helped");
    }
}
