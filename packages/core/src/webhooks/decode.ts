const hex = /^(?:[0-9a-f]{2})*$/i;
const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Hexadecimal of either case as bytes; `undefined` for anything else. Never throws. */
export const decodeHex = (text: string): Uint8Array | undefined => {
  if (typeof text !== 'string' || !hex.test(text)) return undefined;
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
  );
};

/** Base64 (also the URL-safe alphabet, with or without padding) as bytes; `undefined` for anything else, spaces included. Never throws. */
export const decodeBase64 = (text: string): Uint8Array | undefined => {
  if (typeof text !== 'string') return undefined;
  const standard = text.replaceAll('-', '+').replaceAll('_', '/');
  if (!base64.test(standard)) return undefined;
  try {
    const characters = atob(standard);
    // Not by `Uint8Array.from`: that takes many times as long, over what nobody has proved to be genuine yet.
    const bytes = new Uint8Array(characters.length);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = characters.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
};
