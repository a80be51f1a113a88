import { accessControl } from '@bgc/candidate-portal-types';

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => `&#${character.codePointAt(0) ?? 0};`);

const sentence = (view: string): string => escaped(view.replace('.', ' · '));

/** The package's table of access control. The same whatever is on record, so it tells nothing of anybody. */
export const protectionTable = (): string => {
  const rows = accessControl.map(
    ({ view, sessionCookie, liveVerification, note }) => `
            <tr>
              <th scope="row">${sentence(view)}<small>${escaped(note)}</small></th>
              <td>${escaped(sessionCookie)}</td>
              <td>${escaped(liveVerification)}</td>
            </tr>`,
  );
  return `<table>
          <caption>The same for everybody: it tells nothing of your background check.</caption>
          <thead>
            <tr><th scope="col">What may be shown</th><th scope="col">Session cookie</th><th scope="col">Live eID</th></tr>
          </thead>
          <tbody>${rows.join('')}
          </tbody>
        </table>`;
};
