import { env } from "@/lib/env";

/** Whether mails can be written: they go out by SMTP, or, in an evaluation, only into the outbox. */
export const mailConfigured = () => inEvaluation() || env().BONAFIDE_SMTP_URL !== undefined;

/** Whether everyone here is invented, so that nothing may leave. */
export const inEvaluation = () => env().BONAFIDE_EVALUATION === "yes";
