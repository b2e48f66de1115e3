import { readFileSync } from "node:fs";
import pg from "pg";

const grants = new URL("../prisma/grants.sql", import.meta.url);

/**
 * Makes sure that the role of the app's connection exists, can sign in with its password, and may do what
 * prisma/grants.sql says and no more.
 * @param {pg.Client} owner
 * @param {string} appUrl
 */
export async function grantAppRole(owner, appUrl) {
  const { user, password } = new pg.Client({ connectionString: appUrl });
  const role = pg.escapeIdentifier(user);
  const withPassword = password ? `PASSWORD ${pg.escapeLiteral(password)}` : "";
  const { rowCount } = await owner.query("SELECT FROM pg_roles WHERE rolname = $1", [user]);
  if (rowCount === 0) await owner.query(`CREATE ROLE ${role} LOGIN ${withPassword}`);
  else if (await passwordIsRefused(appUrl)) await owner.query(`ALTER ROLE ${role} LOGIN ${withPassword}`);
  // One message, so one transaction; `:"app"` is also psql's way to write a name given from outside.
  await owner.query(readFileSync(grants, "utf8").replaceAll(':"app"', role));
}

async function passwordIsRefused(appUrl) {
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return false;
  } catch (error) {
    if (error.code === "28P01" || error.code === "28000") return true;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Why the app role must not serve, in one sentence; undefined when it may. What any role it can become may do counts as its own.
 * @param {pg.Client} app connected as the app role
 */
export async function tooPowerful(app) {
  const { rows } = await app.query(`WITH road AS (SELECT * FROM pg_roles WHERE pg_has_role(current_user, oid, 'MEMBER'))
    SELECT
    (SELECT bool_or(rolsuper) FROM road) AS super,
    (SELECT string_agg(relname, ', ') FROM pg_class WHERE relkind IN ('r', 'p') AND relname LIKE 'audit\\_%'
       AND pg_has_role(current_user, relowner, 'MEMBER')) AS owns,
    (SELECT string_agg(rolname, ', ') FROM road WHERE rolname IN ('pg_database_owner', 'pg_write_all_data')) AS member,
    (SELECT string_agg(DISTINCT kept, ', ') FROM road, unnest(ARRAY['audit_entry', 'audit_commitment', 'assessment']) kept
       WHERE has_table_privilege(road.oid, kept, 'UPDATE, DELETE, TRUNCATE')
          OR has_any_column_privilege(road.oid, kept, 'UPDATE')) AS changes`);
  const [{ super: isSuper, owns, member, changes }] = rows;
  if (isSuper) return because("is a superuser");
  if (owns) return because(`owns ${owns}`);
  if (member) return because(`is a member of ${member}`);
  if (changes) return because(`may change ${changes}`);
}

const because = (reason) =>
  `The role of DATABASE_URL ${reason} and could rewrite the audit trail: give it a role of its own.`;
