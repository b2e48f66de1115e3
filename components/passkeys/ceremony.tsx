"use client";

import { startAuthentication, startRegistration } from "@simplewebauthn/browser";
import { useEffect, useState } from "react";
import { callAction } from "@/components/form/call-action";
import { Button } from "@/components/ui/button";
import { declinePasskey, enrolPasskey, openPasskeyLink, showPasskey } from "@/lib/passkey-links/actions";

type Opened = Awaited<ReturnType<typeof openPasskeyLink>>;
type Asked = Extract<Opened, { ok: true }>["data"];
type Answer = Awaited<ReturnType<typeof enrolPasskey>>;

/** The secret behind the # of the link, which no server sees in an address. */
const secret = () => location.hash.slice(1);

const thanks = "Thank you, that is all. Tell the person you meet; you can close this page.";
const notDone = "Your device did not go on, so nothing was kept. Try again, or say below that you cannot.";

/** Says that the candidate is connected, as the page told them; what they came for goes on whatever becomes of it. */
async function tellSession() {
  const minutes = -new Date().getTimezoneOffset();
  const body = JSON.stringify({ token: secret(), minutes });
  await fetch("/api/passkey-session", { method: "POST", body }).catch(() => {});
}

/** What a device makes of what was asked, told to the server. Rejects where the device, or the person, does not go on. */
async function answer(asked: Asked): Promise<Answer> {
  const token = secret();
  if (asked.keepsSession) await tellSession();
  if (asked.purpose === "enrol") {
    const made = await startRegistration({ optionsJSON: asked.options });
    return callAction(enrolPasskey, { token, made });
  }
  const shown = await startAuthentication({ optionsJSON: asked.options });
  return callAction(showPasskey, { token, shown });
}

/** A candidate's side: opens the link, shows the code, and lets the device make or use its key. */
export function Ceremony() {
  const [asked, setAsked] = useState<Asked>();
  const [said, setSaid] = useState("");
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);

  // Another link in the same tab changes what stands behind the # alone, and is a page of its own all the same.
  useEffect(() => {
    const begin = () => location.reload();
    addEventListener("hashchange", begin);
    return () => removeEventListener("hashchange", begin);
  }, []);

  async function step(turn: () => Promise<void>) {
    setBusy(true);
    setSaid("");
    await turn();
    setBusy(false);
  }
  async function open() {
    const opened = await callAction(openPasskeyLink, { token: secret() });
    if (opened.ok) setAsked(opened.data);
    else setSaid(opened.message);
  }
  async function tell(answering: () => Promise<Answer>) {
    const told = await answering().catch(() => null);
    if (told?.ok) setOver(true);
    setSaid(told ? (told.ok ? thanks : told.message) : notDone);
  }

  return (
    <div className="flex flex-col gap-4">
      {!asked && (
        <Button look="primary" className="self-start" pending={busy} onClick={() => step(open)}>
          Begin
        </Button>
      )}
      {asked && !over && (
        <>
          <p>
            Your code is <strong className="font-mono text-lg tracking-widest">{asked.code}</strong>. The person you
            meet reads the same one aloud; if it differs, stop here.
          </p>
          <p className="text-soft">{wordsOf(asked)}</p>
          {asked.keepsSession && <p className="text-soft">{sessionWords}</p>}
          <div className="flex flex-wrap gap-2">
            <Button look="primary" pending={busy} onClick={() => step(() => tell(() => answer(asked)))}>
              {asked.purpose === "enrol" ? "Make the passkey" : "Show the passkey"}
            </Button>
            <Button
              look="plain"
              pending={busy}
              onClick={() => step(() => tell(() => callAction(declinePasskey, { token: secret() })))}
            >
              I cannot, or would rather not
            </Button>
          </div>
        </>
      )}
      <p role="status">{said}</p>
    </div>
  );
}

const sessionWords =
  "When you go on, we also keep that you are connected now, as the notice you were given says: your internet address, sealed, and whether the clock of your device agrees with the place you told us, so that we see the same person take part throughout. A VPN is fine.";

const wordsOf = ({ purpose }: Asked) =>
  purpose === "enrol"
    ? "Your device makes a passkey and asks you to unlock it, with a finger, a face or its PIN. We get a public key, and nothing of your finger or face."
    : "Your device asks you to unlock the passkey that you made before, and signs with it. We learn whether it is the same one, and nothing of your finger or face.";
