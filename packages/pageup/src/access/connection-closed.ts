import type { Reply } from '@bgc/core';

/** The wording of the passing 404 (https://developers.pageuppeople.com/Api/Partners/BackgroundChecking, "Development Notes"). */
export const connectionClosed = 'The underlying connection was closed';

/** Only the beginning is searched: the sentence is short, and a hostile body long. */
const searchedBytes = 4_096;

/** "404 The underlying connection was closed": the page does not say where in the answer it is written, so it may be the reason phrase too. */
export const saysConnectionClosed = ({ statusText = '', body }: Pick<Reply, 'statusText' | 'body'>): boolean =>
  `${statusText}\n${new TextDecoder().decode(body.subarray(0, searchedBytes))}`
    .toLowerCase()
    .includes(connectionClosed.toLowerCase());
