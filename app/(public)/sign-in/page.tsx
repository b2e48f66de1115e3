import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DemoAccounts } from "@/components/auth/demo-accounts";
import { SignInForm } from "@/components/auth/sign-in-form";
import { SmallPage } from "@/components/frame/small-page";
import { ownPath } from "@/lib/auth/own-path";
import { currentActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import demo from "@/prisma/seed/accounts.json";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ callbackUrl?: string }> }) {
  const goOn = ownPath((await searchParams).callbackUrl);
  if (await currentActor()) redirect(goOn);
  const evaluation = env().BONAFIDE_EVALUATION === "yes";
  return (
    <SmallPage title="Sign in">
      <SignInForm goOn={goOn} />
      {evaluation && <DemoAccounts accounts={demo.accounts} password={demo.password} goOn={goOn} />}
    </SmallPage>
  );
}
