const primes = (count: number) => {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
};
const fraction = (root: number) => ((root % 1) * 2 ** 32) >>> 0;
const start = primes(8).map((prime) => fraction(prime ** (1 / 2)));
const rounds = primes(64).map((prime) => fraction(Math.cbrt(prime)));
const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. Our own, because checks describe themselves in the
 * browser too, where node:crypto is missing and Web Crypto answers only later.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  let state = Uint32Array.from(start);
  for (let at = 0; at < padded.length; at += 64) state = compress(state, schedule(view, at));
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

function schedule(view: DataView, at: number) {
  const w = new Uint32Array(64);
  const word = (i: number) => w[i] as number;
  for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const s0 = turn(word(i - 15), 7) ^ turn(word(i - 15), 18) ^ (word(i - 15) >>> 3);
    const s1 = turn(word(i - 2), 17) ^ turn(word(i - 2), 19) ^ (word(i - 2) >>> 10);
    w[i] = word(i - 16) + s0 + word(i - 7) + s1;
  }
  return w;
}

function compress(state: Uint32Array, w: Uint32Array) {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = h + s1 + ((e & f) ^ (~e & g)) + (rounds[i] as number) + (w[i] as number);
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  return state.map((word, i) => word + ([a, b, c, d, e, f, g, h][i] as number));
}
