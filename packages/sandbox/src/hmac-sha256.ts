/**
 * SHA-256 (FIPS 180-4) and its HMAC (RFC 2104), without waiting: an emulator answers in one step, and Web Crypto only gives promises.
 * For made-up secrets; neither constant-time nor fast.
 */
const PRIMES = Array.from({ length: 320 }, (_, index) => index).filter(
  (number) => number > 1 && !Array.from({ length: number - 2 }, (_, less) => less + 2).some((by) => number % by === 0),
);

/** The first 32 bits of the fractional part. */
const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 4_294_967_296);

const K = PRIMES.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));
const H = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const padded = (message: Uint8Array): DataView => {
  const length = Math.ceil((message.byteLength + 9) / 64) * 64;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.byteLength] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(length - 8, Math.floor(message.byteLength / 0x2000_0000));
  view.setUint32(length - 4, (message.byteLength * 8) >>> 0);
  return view;
};

const at = (words: Int32Array, index: number): number => words[index] ?? 0;

const schedule = (block: DataView, offset: number): Int32Array => {
  const words = new Int32Array(64);
  for (let index = 0; index < 16; index++) words[index] = block.getInt32(offset + index * 4);
  for (let index = 16; index < 64; index++) {
    const early = at(words, index - 15);
    const late = at(words, index - 2);
    const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const large = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[index] = at(words, index - 16) + small + at(words, index - 7) + large;
  }
  return words;
};

export const sha256 = (message: Uint8Array): Uint8Array => {
  const state = Int32Array.from(H);
  const view = padded(message);
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    const words = schedule(view, offset);
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let index = 0; index < 64; index++) {
      const large = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const first = (h + large + ((e & f) ^ (~e & g)) + (K[index] ?? 0) + at(words, index)) | 0;
      const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = at(state, index) + word;
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) digest.setInt32(index * 4, word);
  return new Uint8Array(digest.buffer);
};

const join = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  const joined = new Uint8Array(one.byteLength + other.byteLength);
  joined.set(one);
  joined.set(other, one.byteLength);
  return joined;
};

export const hmacSha256 = (key: Uint8Array, message: Uint8Array): Uint8Array => {
  const block = new Uint8Array(64);
  block.set(key.byteLength > 64 ? sha256(key) : key);
  const inner = sha256(
    join(
      block.map((byte) => byte ^ 0x36),
      message,
    ),
  );
  return sha256(
    join(
      block.map((byte) => byte ^ 0x5c),
      inner,
    ),
  );
};
