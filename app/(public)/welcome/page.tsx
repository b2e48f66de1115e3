import type { Metadata } from "next";
import { WelcomeForm } from "@/components/auth/welcome-form";
import { SmallPage } from "@/components/frame/small-page";

export const metadata: Metadata = { title: "Welcome" };

const intro = "You were invited to work here. Say who you are and choose a password; this link works once.";

export default function WelcomePage() {
  return (
    <SmallPage title="Welcome" intro={intro}>
      <WelcomeForm />
    </SmallPage>
  );
}
