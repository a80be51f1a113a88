/** Bytes in the letters of base64url, without padding (RFC 4648 section 5). */
export const base64Url = (bytes: Uint8Array): string => {
  let letters = '';
  // In slices: a call takes only so many arguments.
  for (let start = 0; start < bytes.byteLength; start += 0x8000) {
    letters += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

/** The bytes, or `undefined` where the letters are none of base64url. */
export const fromBase64Url = (letters: string): Uint8Array | undefined => {
  if (!/^[\w-]*$/.test(letters) || letters.length % 4 === 1) return undefined;
  const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
};
