package com.lotledger.standalone.architecture.violations.query.unmarked;

record InAnUnmarkedPackage(String name) {}
