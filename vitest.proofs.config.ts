import { defineConfig } from "vitest/config";
import { alias } from "./scripts/vitest-aliases.js";

// Proofs take minutes, so they stay out of `npm test`. One at a time: they use ports and memory.
export default defineConfig({
  resolve: { alias },
  test: {
    fileParallelism: false,
    projects: [
      {
        extends: true,
        test: {
          // These start whole installations.
          name: "installed",
          globalSetup: "scripts/proofs/built-checkout.ts",
          include: ["scripts/proofs/*.proof.ts"],
          exclude: ["scripts/proofs/*.db.proof.ts"],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          globalSetup: "./scripts/test-database.ts",
          include: ["scripts/proofs/*.db.proof.ts"],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
