"use client";

import { MessagePage } from "@/components/frame/message-page";
import { Button, ButtonLink } from "@/components/ui/button";

/** A fault while a page was made. The number leads an operator to the line in the server's log. */
export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const number = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <MessagePage
      title="This page could not be shown"
      next={
        <>
          <Button look="primary" onClick={retry}>
            Try again
          </Button>
          <ButtonLink href="/">Go to the start</ButtonLink>
        </>
      }
    >
      Something went wrong on our side. What you saved is kept.
      {number && (
        <>
          {" "}
          If it stays like this, tell an administrator this number: <code>{number}</code>
        </>
      )}
    </MessagePage>
  );
}
