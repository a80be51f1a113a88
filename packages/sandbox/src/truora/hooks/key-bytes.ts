const encoder = new TextEncoder();

/** A key of hexadecimal digits as the text that it is, or as the bytes that they mean. Which of them Truora takes, nobody documents. */
export const keyBytes = (signingKey: string, form: 'text' | 'hex'): Uint8Array =>
  form === 'text'
    ? encoder.encode(signingKey)
    : Uint8Array.from(signingKey.match(/[0-9a-f]{2}/gi) ?? [], (digits) => Number.parseInt(digits, 16));
