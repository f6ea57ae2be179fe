-- Where copies of read models are kept: one schema for each copy. The application cannot make schemas itself.
DO $$
BEGIN
    FOR slot IN 1..8 LOOP
        EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I', 'views_copy_' || slot);
        EXECUTE format('GRANT USAGE, CREATE ON SCHEMA %I TO "${applicationRole}"', 'views_copy_' || slot);
    END LOOP;
END
$$;
