import { hash, verify } from "@node-rs/argon2";

/** The hash to keep of a password: argon2id with the parameters OWASP asks for at least (19 MiB, 2 passes, 1 lane). */
export const hashPassword = (password: string) => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

let decoy: Promise<string> | undefined;

/** Whether the password is right; takes as long when there is no such user, so that time does not tell who has an account. */
export async function passwordMatches(kept: string | null | undefined, password: string) {
  decoy ??= hashPassword("nobody has this password");
  const matches = await verify(kept ?? (await decoy), password);
  return matches && Boolean(kept);
}
