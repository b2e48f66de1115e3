"use client";

import Link from "next/link";
import { type ComponentProps, type MouseEvent, type ReactNode, useRef } from "react";
import { buttonClass, type Look } from "./button-class";
import { Kbd } from "./kbd";
import { useKeyPresses } from "./keys";

type ButtonProps = Omit<ComponentProps<"button">, "ref"> & {
  /** One primary button per screen; quiet is the usual one; plain has no edge. */
  look?: Look;
  /** Working: says so to assistive technology, keeps the focus, ignores further presses. */
  pending?: boolean;
  /** The key that presses it inside a `Frame`, shown as a hint: "c", "mod+enter". */
  keys?: string;
  /** What it is called in the palette; a button with a key is there under its words. */
  command?: string;
};

/** A button. It does not submit unless `type="submit"` is given. */
export function Button({ look, pending = false, keys, command, disabled, className, children, ...props }: ButtonProps) {
  const place = useRef<HTMLButtonElement>(null);
  useKeyPresses(place, { keys, command }, wordsOf(children, props["aria-label"]));
  return (
    <button
      ref={place}
      type="button"
      {...props}
      {...(pending && working)}
      disabled={disabled && !pending}
      className={buttonClass(look, className)}
    >
      {pending && (
        <span aria-hidden className="size-3.5 animate-spin rounded-full border-2 border-current/30 border-t-current" />
      )}
      {children}
      {keys && <Kbd keys={keys} />}
    </button>
  );
}

// Not `disabled`, which would drop the focus.
const working = {
  "aria-busy": true,
  "aria-disabled": true,
  onClick: (event: MouseEvent) => event.preventDefault(),
};

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink(props: ComponentProps<typeof Link> & { look?: Look; keys?: string; children: ReactNode }) {
  const { look, keys, className, children, ...rest } = props;
  const place = useRef<HTMLAnchorElement>(null);
  useKeyPresses(place, { keys }, wordsOf(children, props["aria-label"]));
  return (
    <Link {...rest} ref={place} className={buttonClass(look, className)}>
      {children}
      {keys && <Kbd keys={keys} />}
    </Link>
  );
}

const wordsOf = (children: ReactNode, label = "") => (typeof children === "string" ? children : label);
