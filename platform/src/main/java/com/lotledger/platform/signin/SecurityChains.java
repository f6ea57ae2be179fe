package com.lotledger.platform.signin;

import static com.lotledger.api.provenance.Role.ADMINISTRATOR;
import static com.lotledger.api.provenance.Role.AUDITOR;
import static com.lotledger.api.provenance.Role.INTEGRATION;
import static com.lotledger.api.provenance.Role.QUALITY;
import static com.lotledger.api.provenance.Role.RECALL_COORDINATOR;

import com.lotledger.api.provenance.Role;
import com.lotledger.platform.http.Audience;
import com.lotledger.platform.http.ProblemWriter;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Programs sign in with every request, people once by form; what each path asks for stands here. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(SessionProperties.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityChains {

    private static final String PAGE_CONTENT =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
                    + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Observing every filter of every request costs more than all of them do. */
    @Bean
    SecurityObservationSettings withoutObservingFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    ProblemsOfSignIn problemsOfSignIn(ProblemWriter problems) {
        return new ProblemsOfSignIn(problems);
    }

    /** Encoded signs in names are part of the name, see the server's settings. */
    @Bean
    HttpFirewall namesOfAnySigns() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedDoubleSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowUrlEncodedPeriod(true);
        firewall.setAllowBackSlash(true);
        firewall.setAllowSemicolon(true);
        return firewall;
    }

    /** Told by the publisher below when a session ends, so that it does not count any longer. */
    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            ProblemsOfSignIn refusals,
            ProblemWriter problems,
            ObjectProvider<JwtDecoder> tokens,
            ObjectProvider<TokenReading> reading) {
        tokens.ifAvailable(decoder -> http.oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals)
                .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(reading.getObject()))));
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(SecurityChains::rightsOfPrograms)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                // No cookie signs in here; pages of other sites are kept out below.
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(new NoForeignPages(problems), AuthorizationFilter.class)
                .headers(headers -> strict(headers, "default-src 'none'; frame-ancestors 'none'"))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            ProblemsOfSignIn refusals,
            UserAccounts accounts,
            RecentAccounts recent,
            ObjectProvider<SignInPage> signInPage,
            SessionRegistry sessions,
            SessionProperties limits,
            Clock clock) {
        String signIn = signInPage.stream().map(SignInPage::address).findFirst().orElse("/login");
        signInPage.ifAvailable(
                page -> http.formLogin(form -> form.loginPage(page.address()).permitAll()));
        return http.authorizeHttpRequests(paths -> paths
                        // What was allowed to begin may end, though its session ended meanwhile.
                        .dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/error", "/webjars/**", "/assets/**", "/favicon.ico", "/language", signIn)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(Customizer.withDefaults())
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                refusals, request -> !Audience.isBrowser(request))
                        .accessDeniedHandler(refusals))
                .requestCache(cache -> cache.requestCache(whereTheyWantedTo()))
                .sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::changeSessionId)
                        .maximumSessions(limits.ofAUser())
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(new EndedSession(refusals, signIn)))
                .addFilterBefore(new SessionEnd(clock, limits.longest()), SecurityContextHolderFilter.class)
                .addFilterBefore(new StillTheSameAccount(accounts, recent), AuthorizationFilter.class)
                .headers(headers -> strict(headers, PAGE_CONTENT))
                .build();
    }

    /** Whoever signs in comes to the page they asked for, at the address it has; never to a part of one. */
    @SuppressWarnings("NullAway") // No parameter is told by null, which the library forgot to annotate.
    private static RequestCache whereTheyWantedTo() {
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        wanted.setMatchingRequestParameterName(null);
        wanted.setRequestMatcher(request -> request.getMethod().equals("GET") && Audience.isBrowser(request));
        return wanted;
    }

    private static void rightsOfPrograms(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        paths.requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .hasAnyRole(names(INTEGRATION, ADMINISTRATOR, AUDITOR))
                .requestMatchers("/actuator/**")
                .hasAnyRole(names(ADMINISTRATOR))
                .requestMatchers("/api/v1/audit-trail/**", "/api/v1/exports/audit-trail/**")
                .hasAnyRole(names(AUDITOR, ADMINISTRATOR, QUALITY, RECALL_COORDINATOR))
                .requestMatchers("/api/v1/recalls/*/dossiers/**")
                .hasAnyRole(names(AUDITOR, ADMINISTRATOR, QUALITY, RECALL_COORDINATOR))
                .requestMatchers(HttpMethod.GET, "/api/v1/users/**")
                .hasAnyRole(names(ADMINISTRATOR, AUDITOR))
                .requestMatchers(HttpMethod.HEAD, "/api/v1/users/**")
                .hasAnyRole(names(ADMINISTRATOR, AUDITOR))
                .requestMatchers(HttpMethod.POST, "/api/v1/view-rebuilds/**")
                .hasAnyRole(names(ADMINISTRATOR))
                .requestMatchers(HttpMethod.GET, "/api/v1/webhook-subscriptions/**")
                .hasAnyRole(names(ADMINISTRATOR, INTEGRATION, AUDITOR))
                .requestMatchers(HttpMethod.HEAD, "/api/v1/webhook-subscriptions/**")
                .hasAnyRole(names(ADMINISTRATOR, INTEGRATION, AUDITOR))
                .requestMatchers("/api/v1/webhook-subscriptions/**")
                .hasAnyRole(names(ADMINISTRATOR, INTEGRATION))
                .requestMatchers("/api/v1/view-copies/**", "/api/v1/self-audits/**")
                .hasAnyRole(names(AUDITOR, ADMINISTRATOR))
                .requestMatchers("/api/v1/imports/**")
                .hasAnyRole(names(ADMINISTRATOR, INTEGRATION, QUALITY))
                .anyRequest()
                .authenticated();
    }

    private static String[] names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).toArray(String[]::new);
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers, String content) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(content))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
