"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** The viewer's own time zone, once the page runs in their browser; on the server undefined, so that both agree at first. */
function useViewerZone() {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => undefined,
  );
}

const parts = {
  day: { day: "numeric", month: "short", year: "numeric" },
  time: { hour: "2-digit", minute: "2-digit" },
  both: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The same options give the same format: to make one takes a hundred times as long as to use it, and a list has many. */
function formatOf(options: Intl.DateTimeFormatOptions) {
  const key = JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat("en-GB", options);
  formats.set(key, format);
  return format;
}

const inZone = (at: Date, show: keyof typeof parts, timeZone: string) =>
  formatOf({ ...parts[show], timeZone }).format(at);

/**
 * An instant, in the viewer's time zone; the exact UTC is shown on hover. Before the page runs in the browser it stands in UTC
 * and says so.
 */
export function When({ show = "both", ...props }: { at: Date | string; show?: keyof typeof parts }) {
  const zone = useViewerZone();
  const at = new Date(props.at);
  const exact = `${at.toISOString().slice(0, 19).replace("T", " ")} UTC`;
  return (
    <time dateTime={at.toISOString()} title={exact} className="whitespace-nowrap">
      {inZone(at, show, zone ?? "UTC")}
      {!zone && show !== "day" && " UTC"}
    </time>
  );
}

const DAY = 86_400_000;
const format = (day: number, options: Intl.DateTimeFormatOptions) =>
  formatOf({ ...options, timeZone: "UTC" }).format(day);

/** The calendar day it is for the viewer, as midnight UTC in milliseconds; undefined on the server. */
function useToday() {
  return useSyncExternalStore(
    never,
    () => Date.parse(new Date().toLocaleDateString("sv-SE")),
    () => undefined,
  );
}

/**
 * A calendar day ("2026-11-24") without a time zone: "24 Nov 2026". As a due date it is said from where the viewer stands ("6 days
 * ago", "today", "tomorrow", "Tue 24 Nov"), and coloured from today on.
 */
export function Day({ date, due = false }: { date: string; due?: boolean }) {
  const today = useToday();
  const day = Date.parse(date.slice(0, 10));
  const away = today === undefined ? Number.NaN : (day - today) / DAY;
  return (
    <time
      dateTime={date.slice(0, 10)}
      title={format(day, { dateStyle: "full" })}
      className={`whitespace-nowrap ${due && away <= 0 ? "text-difference" : ""}`}
    >
      {due ? near(day, away) : format(day, parts.day)}
    </time>
  );
}

function near(day: number, away: number) {
  const word = { [-1]: "yesterday", 0: "today", 1: "tomorrow" }[away];
  if (word) return word;
  if (away < -1) return `${-away} days ago`;
  return format(day, away > 300 ? parts.day : { weekday: "short", day: "numeric", month: "short" }).replace(",", "");
}
