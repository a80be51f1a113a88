import { arrive } from './address.ts';
import { createBackend } from './backend.ts';
import { createJourney } from './journey.ts';
import { createPainter } from './paint.ts';
import { createPortalPage } from './portal-page.ts';
import { readCheck } from './read-check.ts';
import { approvingOriginsAt, baseUrlAt, endpoints, timeLimit } from './settings.ts';
import { notFound } from './views/not-found.ts';

const part = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The shell has no ${selector}.`);
  return found;
};

const { origin, pathname } = location;
const arrival = arrive(location, history);
const painter = createPainter(part('main'), part('[role=status]'));
const { accessId } = arrival;

if (accessId === undefined) painter.paint(notFound());
else {
  const baseUrl = baseUrlAt(origin);
  const backend = createBackend({ baseUrl, accessId, endpoints, timeLimit });
  const source = { accessId, baseUrl, backend, allowedOrigins: approvingOriginsAt(origin) };
  // To the other tabs of this origin, and nobody else.
  const sessions = new BroadcastChannel('session-ended');
  const page = createPortalPage({
    arrival,
    backend,
    painter,
    // Each tab has its own.
    journey: createJourney(
      () => sessionStorage,
      () => crypto.randomUUID(),
    ),
    ownPath: pathname,
    read: (signal) => readCheck(source, AbortSignal.any([signal, timeLimit()])),
    leave: (address, how) => (how === 'replacing' ? location.replace(address) : location.assign(address)),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    tellSessionEnded: () => sessions.postMessage(''),
  });
  sessions.addEventListener('message', () => void page.startAnew());
  // What browsers keep of a page that was left, to show it again on "back", holds nothing.
  addEventListener('pagehide', () => page.clear());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void page.startAnew();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void page.lookAgain();
  });
  void page.start();
}
