import type { TestProject } from "vitest/node";
import { buildIfNeeded } from "../build.js";
import { cleanClone, linkPackages } from "./checkout";

declare module "vitest" {
  interface ProvidedContext {
    /** A clean clone under a private directory, with packages and a production build. */
    checkout: string;
  }
}

export default async function setup(project: TestProject) {
  const { dir, remove } = cleanClone();
  try {
    linkPackages(dir);
    await buildIfNeeded(dir);
  } catch (error) {
    remove();
    throw error;
  }
  project.provide("checkout", dir);
  return remove;
}
