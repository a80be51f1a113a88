/** "Session cookie bgc_candidate_session"; the name of the other is assumed. */
export const SESSION_COOKIE = 'bgc_candidate_session';
export const VERIFICATION_COOKIE = 'bgc_candidate_verification';

/** Above what a browser sends and a server takes. */
const LONGEST = 16_384;

const ATTRIBUTES = 'HttpOnly; Secure; SameSite=Strict; Path=/';

/** The value of a cookie, or `undefined`. Two of one name are none: which of them the browser means, nobody can say. */
export const cookieIn = (headers: Headers, name: string): string | undefined => {
  const header = headers.get('cookie') ?? '';
  if (header.length > LONGEST) return undefined;
  const values = header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? values[0] : undefined;
};

/** How long it is good, only the server knows: without Max-Age the browser forgets it when it is closed. */
export const setCookie = (name: string, value: string): string => `${name}=${value}; ${ATTRIBUTES}`;

export const expireCookie = (name: string): string => `${name}=; Max-Age=0; ${ATTRIBUTES}`;
