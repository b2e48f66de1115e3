import { repeat } from "@/lib/jobs/loop";
import { sendNext } from "./send";
import { mailTransport } from "./transport";

/** Sends what is due, every few seconds, until the server stops. Does nothing where no mail server is set. */
export function startSending() {
  const transport = mailTransport();
  if (!transport) return;
  const step = (now: Date) => sendNext(transport, now);
  repeat({ name: "mail", pause: 5_000, step, trouble: "Mail was not sent; it is tried again" });
}
