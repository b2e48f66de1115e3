"use client";

import { SmallPage } from "@/components/frame/small-page";
import { buttonClass } from "@/components/ui/button-class";

/**
 * A fault while a page was made. The number leads an operator to the line in the server's log. Every page carries this one with it,
 * so it is made of plain elements.
 */
export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const number = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <SmallPage title="This page could not be shown" intro="Something went wrong on our side. What you saved is kept.">
      {number && (
        <p className="text-soft">
          If it stays like this, tell an administrator this number: <code>{number}</code>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <button type="button" onClick={retry} className={buttonClass("primary")}>
          Try again
        </button>
        <a href="/" className={buttonClass()}>
          Go to the start
        </a>
      </div>
    </SmallPage>
  );
}
