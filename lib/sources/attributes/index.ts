import type { Attribute } from "../define-attribute";
import { address } from "./address";
import { client } from "./client";
import { education } from "./education";
import { email } from "./email";
import { name } from "./name";
import { phone } from "./phone";
import { place } from "./place";
import { reference } from "./reference";
import { website } from "./website";
import { work } from "./work";

/** Everything that sources may state about a candidate, in the order of the matrix. GUIDANCE section 3 says what must not be here. */
export const attributes = [name, place, address, email, phone, website, work, education, client, reference] as const;

export type AttributeId = (typeof attributes)[number]["id"];

/** Ids of all attributes, for a zod enum. */
export const attributeIds = attributes.map(({ id }) => id) as [AttributeId, ...AttributeId[]];

/** The attribute with this id; throws when there is none, since ids come from the registry. */
export function attribute(id: string): Attribute {
  const found = attributes.find((attribute) => attribute.id === id);
  if (!found) throw new Error(`There is no attribute "${id}".`);
  return found;
}
