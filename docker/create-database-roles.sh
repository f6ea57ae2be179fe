#!/bin/bash
# Run once by the PostgreSQL image on an empty volume: one role owns the events and migrates them, the other one works,
# owns the read models and may do less. The embedded server is prepared alike.
set -euo pipefail

psql --set ON_ERROR_STOP=1 \
    --set owner_password="$LOTLEDGER_DATABASE_OWNER_PASSWORD" \
    --set application_password="$LOTLEDGER_DATABASE_PASSWORD" \
    --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE lotledger_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE lotledger LOGIN PASSWORD :'application_password';
REVOKE ALL ON DATABASE postgres, template1, lotledger FROM PUBLIC;
ALTER DATABASE lotledger OWNER TO lotledger_owner;
GRANT CONNECT ON DATABASE lotledger TO lotledger;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA events AUTHORIZATION lotledger_owner;
CREATE SCHEMA views AUTHORIZATION lotledger;
GRANT USAGE ON SCHEMA events TO lotledger;
SQL
