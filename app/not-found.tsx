import type { Metadata } from "next";
import { SmallPage } from "@/components/frame/small-page";
import { buttonClass } from "@/components/ui/button-class";

export const metadata: Metadata = { title: "Not found" };

const intro =
  "The address may be misspelled, the page may have moved, or it is not among the things you can see. If you expected it here, ask the person who sent you the link.";

/** Also answers for what exists and may not be seen: both look the same. Every page carries this one with it: plain elements. */
export default function NotFound() {
  return (
    <SmallPage title="There is nothing here for you" intro={intro}>
      <div>
        <a href="/" className={buttonClass("primary")}>
          Go to the start page
        </a>
      </div>
    </SmallPage>
  );
}
