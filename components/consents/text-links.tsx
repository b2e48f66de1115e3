"use client";

import type { ReactNode } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

type Props = { body: string /** The page with the text alone, to be printed. */; sheet?: string; children?: ReactNode };

/** The ways to get a text to the candidate: copied into a message, or on a sheet of its own. */
export function TextLinks({ body, sheet, children }: Props) {
  const { said, refused } = useToast();
  async function copy() {
    try {
      await navigator.clipboard.writeText(body);
      said("The text is copied, word for word.");
    } catch {
      refused("This browser does not let us copy. Open the text and select it.");
    }
  }
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <Button onClick={copy}>Copy the text</Button>
      {sheet ? <ButtonLink href={sheet}>Open it to print</ButtonLink> : <Button onClick={() => print()}>Print</Button>}
      {children}
    </div>
  );
}
