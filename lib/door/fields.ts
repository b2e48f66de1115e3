import { z } from "zod";

/** One field of a form, as plain data: what a page needs to show it without the schema. */
export type Field = {
  name: string;
  label: string;
  help?: string;
  optional: boolean;
  kind: "choice" | "yes-or-no" | "day" | "email" | "line" | "text";
  /** Of a choice. */
  choices: { value: string; label: string }[];
};

/** The part of JSON Schema that a flat answer is made of, with the words from `.meta({ title, description, labels })`. */
type Property = {
  type?: string;
  title?: string;
  description?: string;
  /** What the values of an enum are called: { "not-sure": "Not sure" }. */
  labels?: Record<string, string>;
  enum?: string[];
  format?: string;
  maxLength?: number;
  anyOf?: Property[];
};

/** The fields of a flat zod object, made from its metadata: enum, text, yes or no, day. Anything else needs a form of its own. */
export function fieldsOf(schema: z.ZodType): Field[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as {
    properties?: Record<string, Property>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => {
    const orNothing = property.anyOf?.some(({ type }) => type === "null") ?? false;
    const given = { ...property, ...property.anyOf?.find(({ type }) => type !== "null") };
    return {
      name,
      label: property.title ?? sentence(name),
      help: property.description,
      optional: orNothing || !required.includes(name),
      kind: kindOf(given),
      choices: (given.enum ?? []).map((value) => ({ value, label: given.labels?.[value] ?? sentence(value) })),
    };
  });
}

function kindOf({ type, enum: values, format, maxLength = 0 }: Property): Field["kind"] {
  if (values) return "choice";
  if (type === "boolean") return "yes-or-no";
  if (format === "date") return "day";
  if (format === "email") return "email";
  return maxLength > 200 ? "text" : "line";
}

/** What was filled in, by the names of its fields; what was left empty is left out, and what is asked no more comes by its name. */
export function answersInWords(fields: Field[], answers: Record<string, unknown>) {
  const asked = fields.map(({ name }) => name);
  const gone = Object.keys(answers).filter((name) => !asked.includes(name));
  const all = [
    ...fields,
    ...gone.map((name): Field => ({ name, label: sentence(name), optional: true, kind: "line", choices: [] })),
  ];
  return all.flatMap(({ name, label, kind, choices }) => {
    const given = answers[name];
    if (given === true) return [{ label, kind, words: "Yes" }];
    if (typeof given !== "string" || given === "") return [];
    return [{ label, kind, words: choices.find(({ value }) => value === given)?.label ?? given }];
  });
}

/** "not-sure" and "whereFound" as words: "Not sure", "Where found". */
function sentence(name: string) {
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[-_]/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
