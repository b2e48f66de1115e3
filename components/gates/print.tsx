"use client";

import { Button } from "@/components/ui/button";

/** Prints the page as it is. */
export function Print() {
  return (
    <Button look="plain" onClick={() => window.print()}>
      Print this page
    </Button>
  );
}
