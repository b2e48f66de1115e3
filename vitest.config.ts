import { defineConfig } from "vitest/config";
import { alias } from "./scripts/vitest-aliases.js";

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["lib/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/*.db.test.ts"],
          // Bounds waiting, not speed: the machine may have other work.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["lib/**/*.db.test.ts", "prisma/**/*.db.test.ts", "scripts/**/*.db.test.ts"],
          globalSetup: "./scripts/test-database.ts",
          testTimeout: 60_000,
          // Some load the whole demo company first, which takes a busy machine a minute.
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
