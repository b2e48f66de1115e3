import { inForce } from "@/lib/waivers/in-force";

type Machine = {
  what: string;
  toolsOffAt: Date | null;
  exceptions: { until: Date; decision: string | null }[];
};

export const toolStandings = ["off", "excepted", "waiting", "ended", "on"] as const;

/** off; excepted by two people; waiting for the second; an exception that has ended; or on, as far as anybody knows. */
export type ToolStanding = (typeof toolStandings)[number];

/** How it stands with remote-access tools on a device. An exception is in force up to its last day, a UTC day, and no longer. */
export function toolStanding({ what, toolsOffAt, exceptions }: Machine, now: Date): ToolStanding {
  if (what === "token" || toolsOffAt) return "off";
  if (exceptions.some((exception) => inForce(exception, now))) return "excepted";
  if (exceptions.some(({ decision }) => decision === null)) return "waiting";
  return exceptions.some(({ decision }) => decision === "granted") ? "ended" : "on";
}

/** Why a device may not leave the house, in words; null when it may. */
export function whyNotOut(standing: ToolStanding): string | null {
  if (standing === "off" || standing === "excepted") return null;
  if (standing === "waiting") return "an exception for a remote-access tool waits for a second person";
  if (standing === "ended") return "the exception for a remote-access tool has ended";
  return "nobody signed off that remote-access tools are off";
}
