import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from "@simplewebauthn/server";
import { env } from "@/lib/env";

const site = () => {
  const { origin, hostname } = new URL(env().BONAFIDE_URL);
  return { expectedOrigin: origin, expectedRPID: hostname };
};

const toBytes = (challenge: string) => new Uint8Array(Buffer.from(challenge, "base64url"));

/** What a browser needs to make a key for a candidate. The device is told no name, and is not asked what it is. */
export const enrolOptions = (challenge: string, candidateId: string) =>
  generateRegistrationOptions({
    ...{ rpName: "Bonafide", rpID: site().expectedRPID, userName: "Your application" },
    userID: new TextEncoder().encode(candidateId),
    challenge: toBytes(challenge),
    attestationType: "none",
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });

/** What a browser needs to use a key. No key is named, so that another one can answer too, and be seen to be another. */
export const againOptions = (challenge: string) =>
  generateAuthenticationOptions({
    rpID: site().expectedRPID,
    challenge: toBytes(challenge),
    userVerification: "required",
  });

/** What a browser says, but for what it adds of its own. */
type Said<Response> = Omit<Response, "clientExtensionResults">;

/** The key that was made for this challenge on a device that its user unlocked; null where that does not hold. */
export async function madeKey(made: Said<RegistrationResponseJSON>, challenge: string) {
  try {
    const response = { ...made, clientExtensionResults: {} };
    const answer = { response, expectedChallenge: challenge, ...site(), requireUserVerification: true };
    const { registrationInfo } = await verifyRegistrationResponse(answer);
    return registrationInfo?.credential ?? null;
  } catch {
    // The library throws at whatever is not as it should be, and its words say what a browser sent.
    return null;
  }
}

/** How often a key was used by then, where it signed this challenge on a device that its user unlocked; null where that does not hold. */
export async function usedKey(
  shown: Said<AuthenticationResponseJSON>,
  challenge: string,
  credential: WebAuthnCredential,
) {
  try {
    const response = { ...shown, clientExtensionResults: {} };
    const answer = { response, expectedChallenge: challenge, ...site(), requireUserVerification: true, credential };
    const { verified, authenticationInfo } = await verifyAuthenticationResponse(answer);
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
