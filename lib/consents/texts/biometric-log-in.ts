import { defineText } from "../define-text";

export const biometricLogIn = defineText({
  id: "biometric-log-in",
  act: "consent",
  version: 1,
  title: "Log-in with a passkey",
  why: "A passkey is unlocked by a finger, a face or a PIN on the candidate’s own device, so they are told first what we get of it and what we do not.",
  body: `We ask you to make a passkey on a device of yours while we meet, and to use the same one again at later steps of your application. Your device asks you to unlock it, with a finger, a face or its PIN, as you like.

Nothing of your finger or face leaves your device, and we never get it. We keep a public key, how often it was used where your device counts that, the times at which you used it, the result, and who of us saw you do it. We do not keep which device or browser it was. It tells us that the same device was used and unlocked, and neither who unlocked it nor where.

If your device cannot do this, or you would rather not, tell us. We then note that it could not be checked, and that is not held against you. Where prints are taken in person instead, we keep where and by whom, and never the prints.

What we keep is kept with your application and deleted with it. You can take this consent back at any time; tell the person who sent you this text.`,
});
