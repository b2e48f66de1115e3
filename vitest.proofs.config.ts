import { defineConfig } from "vitest/config";

// Proofs start whole installations and take minutes, so they stay out of `npm test`. One at a time: they use ports and memory.
export default defineConfig({
  test: {
    globalSetup: "scripts/proofs/built-checkout.ts",
    include: ["scripts/proofs/*.proof.ts"],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
