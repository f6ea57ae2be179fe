package com.lotledger.command.bin;

import com.lotledger.api.refusal.Violations;
import com.lotledger.api.value.BinCode;
import java.util.List;

/** However deep areas lie in areas, the outermost lies in none (R-B02). */
final class AnAreaDoesNotEncloseItself {

    private AnAreaDoesNotEncloseItself() {}

    static void check(BinCode moved, List<BinCode> enclosing, Violations violations) {
        violations.unless(!enclosing.contains(moved), "R-B02", "area", "area " + moved + " cannot lie within itself");
    }
}
