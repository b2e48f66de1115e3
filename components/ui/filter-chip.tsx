"use client";

import { buttonClass } from "./button-class";
import { Menu } from "./menu";

/** One filter of a list: "Position any". Its choices are links, so that what is shown is in the address. */
export function FilterChip({
  label,
  choices,
}: {
  label: string;
  choices: { label: string; href: string; current?: boolean }[];
}) {
  const current = choices.find((choice) => choice.current);
  const trigger = (
    <button type="button" className={buttonClass("quiet", "gap-1.5")}>
      <span className="font-normal text-soft">{label}</span> {current?.label ?? "any"}
    </button>
  );
  return <Menu trigger={trigger} items={choices} />;
}
