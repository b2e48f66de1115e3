import { env } from "@/lib/env";
import { operatorList } from "@/lib/sessions/operator-list";
import type { MeasureId } from "./measures";

/** What a measure could use and this deployment has not set, in words for whoever runs it. */
export function lackingFor(measure: string): string | null {
  return wanted.find((one) => one.measure === measure && !one.isSet())?.words ?? null;
}

const wanted: { measure: MeasureId; words: string; isSet(): boolean }[] = [
  {
    measure: "E7",
    words:
      "No list of places that only take mail in is set (BONAFIDE_MAIL_DROPS), so freight forwarders are not known.",
    isSet: () => env().BONAFIDE_MAIL_DROPS !== undefined,
  },
  {
    measure: "P5",
    words: "No list of networks is set (BONAFIDE_NETWORKS), so of no session is it known how it was connected.",
    isSet: () => env().BONAFIDE_NETWORKS !== undefined,
  },
  {
    measure: "P5",
    words: "Some lines of the list of networks (BONAFIDE_NETWORKS) cannot be read, and are left out.",
    isSet: () => operatorList().unread.length === 0,
  },
];
