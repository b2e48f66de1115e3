import type { Metadata } from "next";
import { MessagePage } from "@/components/frame/message-page";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not found" };

/** Also answers for what exists and may not be seen: both look the same. */
export default function NotFound() {
  return (
    <MessagePage
      title="There is nothing here for you"
      next={
        <ButtonLink href="/" look="primary">
          Go to the start
        </ButtonLink>
      }
    >
      The address may be misspelled, the page may have moved, or it is not among the things you can see. If you expected
      it here, ask the person who sent you the link.
    </MessagePage>
  );
}
