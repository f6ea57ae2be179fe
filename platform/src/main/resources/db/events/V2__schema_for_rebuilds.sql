-- Where read models are built anew, beside the live ones. The application cannot make schemas itself.
CREATE SCHEMA IF NOT EXISTS views_rebuild;
GRANT USAGE, CREATE ON SCHEMA views_rebuild TO "${applicationRole}";
