-- What the app role may do in this database. Run as the owner after every migration; :"app" stands for the role's name.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO :"app";
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM :"app";
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO :"app";
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO :"app";

-- Rows that may go: they are no record of anything.
GRANT DELETE ON draft, position_recruiter, rate_limit TO :"app";

-- Rows that are only ever added.
REVOKE UPDATE ON audit_entry, audit_commitment, assessment, facts_snapshot, note, attestation, contact, policy_version FROM :"app";

-- Which migrations are applied is the owner's to say; the app reads it to know whether it can serve.
REVOKE INSERT, UPDATE ON _prisma_migrations FROM :"app";
