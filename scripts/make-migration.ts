import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { asOwner, createMigrated, throwawayPostgres } from "./throwaway-postgres";

// Otherwise the comparison would drop every index that an earlier migration had added by hand.
const dropWhatTheSchemaCannotSay = `DO $$ DECLARE found record; BEGIN
  FOR found IN SELECT indexrelid::regclass AS index FROM pg_index JOIN pg_class ON oid = indexrelid
    WHERE relnamespace = 'public'::regnamespace AND (indpred IS NOT NULL OR indexprs IS NOT NULL)
  LOOP EXECUTE 'DROP INDEX ' || found.index; END LOOP; END $$`;

/**
 * Writes prisma/migrations/<time>_<name>/migration.sql: what leads from the migrations so far to prisma/schema.
 * Read it before committing; what the schema cannot say (triggers, partial indexes, indexes on expressions) is added by hand.
 */
async function makeMigration(name: string) {
  const server = await throwawayPostgres();
  try {
    await createMigrated(server, "before");
    await asOwner(server.ownerUrl("before"), dropWhatTheSchemaCannotSay);
    const sql = await difference(server.ownerUrl("before"));
    if (/^-- This is an empty migration/.test(sql)) return console.log("The migrations already lead to the schema.");
    const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = join("prisma", "migrations", `${time}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "migration.sql"), sql);
    console.log(join(folder, "migration.sql"));
  } finally {
    await server.remove();
  }
}

async function difference(url: string) {
  const wasm = readFileSync(
    createRequire(import.meta.url)
      .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
      .replace(/js$/, "wasm"),
  );
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": engine as never });
  const { __wbg_set_wasm } = engine as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  __wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();

  const files = readdirSync("prisma/schema")
    .filter((file) => file.endsWith(".prisma"))
    .map((file) => ({ path: join("prisma/schema", file), content: readFileSync(join("prisma/schema", file), "utf8") }));
  const adapter = bindMigrationAwareSqlAdapterFactory(readingTheCatalogue(url));
  const schemaEngine = await engine.SchemaEngine.new(
    { datamodels: files.map((f) => [f.path, f.content]) },
    () => {},
    adapter,
  );
  const { stdout } = await schemaEngine.diff({
    from: { tag: "schemaDatasource", files, configDir: process.cwd() }, // the database the adapter is connected to
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? "";
}

// The catalogue has columns of PostgreSQL's one-byte "char", which the adapter refuses and the engine wants as characters.
// There are no arrays of them in the catalogue, so the array's type (1002) carries them past the adapter.
function readingTheCatalogue(url: string) {
  const pool = new pg.Pool({ connectionString: url });
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryArrayResult>;
  pool.query = (async (config: pg.QueryConfig) => {
    const result = await query(config);
    for (const field of result.fields) if (field.dataTypeID === 18) field.dataTypeID = 1002;
    return result;
  }) as never;
  const factory = new PrismaPg(pool, { disposeExternalPool: true });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (sql) => {
      const result = await queryRaw(sql);
      const { CharacterArray, Character } = ColumnTypeEnum;
      return { ...result, columnTypes: result.columnTypes.map((type) => (type === CharacterArray ? Character : type)) };
    };
    return adapter;
  };
  return factory;
}

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error("Usage: npm run migration -- name_in_lower_case");
await makeMigration(name);
