/** What to do after a refusal or failure of the server. */
export const adviceFor = (status: number): string => {
  if (status === 400) return 'See whether wire.accessCode is what your server calls the access code.';
  if (status === 401 || status === 403) return 'Your server, or what stands before it, asks for more: see headers.';
  return status === 429 || status >= 500 ? 'Ask again later.' : 'Check baseUrl and wire.path.';
};
