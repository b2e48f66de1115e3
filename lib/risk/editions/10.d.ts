import type { Engine } from "./engine";

export const edition: Engine["edition"];
export const rules: Engine["rules"];
export const assess: Engine["assess"];
export const serialise: Engine["serialise"];
