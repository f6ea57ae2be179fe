package com.lotledger.web.scanning;

import com.lotledger.web.gs1.ScanReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How scans are read at this site. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScanningProperties.class)
class ScanningWiring {

    @Bean
    ScanReader scanReader() {
        return new ScanReader();
    }
}
