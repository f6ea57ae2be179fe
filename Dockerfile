# Runs one of the programs that "mvn -q package -DskipTests" has built; JAR says which.
FROM eclipse-temurin:25-jre

RUN groupadd --system --gid 10001 lotledger \
    && useradd --system --uid 10001 --gid lotledger --home-dir /lotledger --create-home lotledger \
    && install -d -o lotledger -g lotledger /lotledger/data

WORKDIR /lotledger
ARG JAR=standalone/target/lot-ledger.jar
COPY ${JAR} program.jar

# The standalone program listens to its own machine only; here that would be nobody.
ENV SERVER_ADDRESS=0.0.0.0
USER lotledger
VOLUME /lotledger/data
EXPOSE 8080

# The image is not certain to have curl; bash it has.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]

ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "program.jar"]
