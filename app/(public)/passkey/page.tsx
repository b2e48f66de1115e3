import type { Metadata } from "next";
import { SmallPage } from "@/components/frame/small-page";
import { Ceremony } from "@/components/passkeys/ceremony";

export const metadata: Metadata = { title: "Passkey" };

const intro = "Open this page on your own device while you meet the person who sent you the link. It works once.";

export default function PasskeyPage() {
  return (
    <SmallPage title="Your passkey" intro={intro}>
      <Ceremony />
    </SmallPage>
  );
}
