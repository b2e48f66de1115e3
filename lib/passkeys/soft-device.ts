import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

// For tests: a device that makes and uses passkeys as a phone does, without a person.

const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest();
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");

/** Flags of what a device says: somebody was there, unlocked it, and (where a key is made) the key comes along. */
const flags = { present: 0x01, unlocked: 0x04, key: 0x40 };

/** A device with one key for a site. `unlocked` false: it answers without asking anybody to unlock it. */
export function softDevice(origin: string, { unlocked = true } = {}) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(16);
  let count = 0;
  const credential = { id: text(id), rawId: text(id), type: "public-key" as const };
  const clientData = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  function authenticatorData(more = 0) {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(++count);
    const said = flags.present | (unlocked ? flags.unlocked : 0) | more;
    return Buffer.concat([sha256(new URL(origin).hostname), Buffer.from([said]), counter]);
  }
  function coseKey() {
    const { x = "", y = "" } = publicKey.export({ format: "jwk" });
    const point = (part: string) => new Uint8Array(Buffer.from(part, "base64url"));
    const parts: [number, number | Uint8Array<ArrayBuffer>][] = [
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, point(x)],
      [-3, point(y)],
    ];
    return isoCBOR.encode(new Map(parts));
  }
  return {
    make(challenge: string) {
      const length = Buffer.from([0, id.length]);
      const authData = Buffer.concat([authenticatorData(flags.key), Buffer.alloc(16), length, id, coseKey()]);
      const attestation = new Map<string, string | Map<string, string> | Uint8Array<ArrayBuffer>>([
        ["fmt", "none"],
        ["attStmt", new Map<string, string>()],
        ["authData", new Uint8Array(authData)],
      ]);
      const clientDataJSON = text(clientData("webauthn.create", challenge));
      return { ...credential, response: { clientDataJSON, attestationObject: text(isoCBOR.encode(attestation)) } };
    },
    use(challenge: string) {
      const said = clientData("webauthn.get", challenge);
      const authData = authenticatorData();
      const signature = text(sign("sha256", Buffer.concat([authData, sha256(said)]), privateKey));
      const response = { clientDataJSON: text(said), authenticatorData: text(authData), signature };
      return { ...credential, response };
    },
  };
}
