import type { MessageTemplate } from "../define-template";
import { consent } from "./consent";
import { difference } from "./difference";
import { document } from "./document";
import { free } from "./free";
import { interview } from "./interview";
import { reminder } from "./reminder";
import { unclear } from "./unclear";

/** Everything one may begin a message with, in the order it is offered. */
export const templates = [
  difference,
  unclear,
  document,
  consent,
  interview,
  reminder,
  free,
] as const satisfies readonly MessageTemplate[];

export type TemplateId = (typeof templates)[number]["id"];

/** Ids of all templates, for a zod enum. */
export const templateIds = templates.map(({ id }) => id) as [TemplateId, ...TemplateId[]];

/** The template of this id; throws on one that is not registered. */
export function template(id: string): MessageTemplate {
  const found = (templates as readonly MessageTemplate[]).find((one) => one.id === id);
  if (!found) throw new Error(`There is no template "${id}".`);
  return found;
}
