"use client";

import type { ComponentProps } from "react";
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
  return <Menu trigger={<FilterButton label={label} current={current?.label} />} items={choices} />;
}

/** The button that says what a list is filtered by and opens the choice. */
export function FilterButton({ label, current = "any", ...button }: Props) {
  return (
    <button type="button" {...button} className={buttonClass("quiet", "gap-1.5")}>
      <span className="font-normal text-soft">{label}</span> <span className="max-w-52 truncate">{current}</span>
    </button>
  );
}

type Props = { label: string; current?: string } & ComponentProps<"button">;
