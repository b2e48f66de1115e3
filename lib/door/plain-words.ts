import type { z } from "zod";

const formats: Record<string, string> = {
  email: "This is not a complete e-mail address, like name@example.com.",
  url: "This is not a whole web address, like https://example.com.",
  date: "Enter a complete date.",
};

/** Says in plain words what zod found, and how to mend it. A message written in the schema comes before these. */
export function plainWords(issue: z.core.$ZodRawIssue): string | undefined {
  const empty = issue.input === undefined || issue.input === null || issue.input === "";
  switch (issue.code) {
    case "invalid_value":
      return "Choose one.";
    case "invalid_format":
      return empty ? "Fill this in." : (formats[issue.format] ?? "This is not in the expected form.");
    case "too_small":
      if (issue.origin === "string")
        return empty || issue.minimum === 1 ? "Fill this in." : `At least ${issue.minimum} characters.`;
      if (issue.origin === "array") return `Give at least ${issue.minimum}.`;
      return `Not less than ${issue.minimum}.`;
    case "too_big":
      return issue.origin === "string" ? `At most ${issue.maximum} characters.` : `Not more than ${issue.maximum}.`;
    case "invalid_type":
      return empty ? "Fill this in." : "This is not in the expected form.";
  }
}
