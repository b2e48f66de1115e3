import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/jetbrains-mono/wght.css";
import "./globals.css";
import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { Providers } from "@/components/frame/providers";

export const metadata: Metadata = {
  title: { default: "Bonafide", template: "%s · Bonafide" },
  description: "Find out, fairly and provably, whether a candidate is who they say they are.",
  robots: { index: false, follow: false },
};

/** Every page is rendered per request: the nonce of the content security policy belongs to one answer only. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="en">
      <body>
        <Providers nonce={nonce}>{children}</Providers>
      </body>
    </html>
  );
}
