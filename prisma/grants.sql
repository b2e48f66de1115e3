-- What the app role may do in this database. Run as the owner after every migration; :"app" stands for the role's name.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO :"app";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO :"app";
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO :"app";

-- Which migrations are applied is the owner's to say; the app reads it to know whether it can serve.
REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM :"app";
