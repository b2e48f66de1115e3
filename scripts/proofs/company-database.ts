import { asOwner, throwawayPostgres } from "../throwaway-postgres";

/** A server of one's own as docs/operations.md makes it: an owner without superuser, an empty database, and the settings for both. */
export async function companyDatabase() {
  const server = await throwawayPostgres();
  const password = new URL(server.appUrl("x")).password;
  await asOwner(server.ownerUrl("postgres"), `CREATE ROLE company LOGIN CREATEROLE PASSWORD '${password}'`);
  await asOwner(server.ownerUrl("postgres"), "CREATE DATABASE company OWNER company");
  const DATABASE_URL = server.appUrl("company");
  const DATABASE_OWNER_URL = DATABASE_URL.replace("bonafide_app", "company");
  return { env: { DATABASE_URL, DATABASE_OWNER_URL }, remove: server.remove };
}
