package com.lotledger.standalone.architecture.violations.command.bin;

import java.util.function.DoubleSupplier;

final class DecidesByLuck {

    DoubleSupplier luck() {
        return Math::random;
    }
}
