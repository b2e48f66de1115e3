import type { Metadata } from "next";
import { RenewForm } from "@/components/auth/renew-form";
import { SmallPage } from "@/components/frame/small-page";

export const metadata: Metadata = { title: "New password" };

export default function RenewPage() {
  return (
    <SmallPage
      title="New password"
      intro="An administrator gave you this link. It works once, and signs you out elsewhere."
    >
      <RenewForm />
    </SmallPage>
  );
}
