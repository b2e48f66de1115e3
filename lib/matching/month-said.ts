import { isoMonth } from "./dates";

/** The month that a page's words name, as "2016-03": "Joined on 8 March 2016", "Member since Mar 2016"; null when they name none for sure. */
export function monthSaid(text: string): string | null {
  const said = text
    .slice(0, 80)
    .split(/[\s:()]+/)
    .filter(Boolean)
    .map((word) => word.replace(/[.;]$/, ""));
  for (let length = Math.min(4, said.length); length > 0; length--)
    for (let start = 0; start + length <= said.length; start++) {
      const month = isoMonth(said.slice(start, start + length).join(" "));
      if (month?.includes("-")) return month;
    }
  return null;
}
