package com.lotledger.command.testing;

import com.lotledger.command.CommandSideApplication;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Runs the command side on a fresh database; test classes share one context, so each uses names of its own. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"lotledger.announce-expiries-every=0", "lotledger.hold-recalls-every=0"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(CommandSideTestConfiguration.class)
public @interface CommandSideTest {}
