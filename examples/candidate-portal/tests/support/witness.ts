/** What was there to be seen at one moment in one document, for anybody who looks over a candidate's shoulder. */
export interface Moment {
  /** What `main` says that it shows, as `state outcome unlocked`. */
  readonly main: string;
  /** The document came from the back/forward cache. */
  readonly kept: boolean;
  readonly loading: boolean;
  readonly dom: string;
  readonly values: string;
  readonly title: string;
  readonly url: string;
  readonly elsewhere: string;
}

/** Another moment, or that two frames were drawn since anything changed, or what the content security policy stopped. */
export type Told = Moment | 'at rest' | { readonly violation: string };

declare global {
  interface Window {
    bgcWitness(told: Told): void;
  }
}

/**
 * Runs in every document before its own scripts: tells of everything that it ever held, also of what stood there for a
 * moment only, and of what the browser brings back from its back/forward cache before the page can react.
 */
export const bearWitness = (): void => {
  const stored = (): string => {
    // A blank page, and one that failed to load, have no storage.
    if (origin === 'null') return '';
    const stores = [localStorage, sessionStorage].map((storage) => Object.entries(storage));
    return JSON.stringify([history.state, stores, window.name, document.cookie]);
  };
  let kept = false;
  let changes = 0;
  let last = '';
  const tell = (): void => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const { state, outcome, unlocked } = document.querySelector('main')?.dataset ?? {};
    const moment = {
      kept,
      main: [state, outcome, unlocked].filter((part) => part !== undefined).join(' '),
      loading: document.readyState === 'loading',
      dom: document.documentElement?.outerHTML ?? '',
      values: JSON.stringify(fields.map(({ value, checked }) => [value, checked])),
      title: document.title,
      url: location.href,
      elsewhere: stored(),
    };
    const text = JSON.stringify(moment);
    if (text !== last) window.bgcWitness(moment);
    last = text;
  };
  const look = (): void => {
    const change = ++changes;
    const rest = (): void => {
      if (change !== changes) return;
      tell();
      window.bgcWitness('at rest');
    };
    tell();
    requestAnimationFrame(() => requestAnimationFrame(rest));
  };
  new MutationObserver((records) => {
    // What was put in and taken out again before anybody could look.
    const gone = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => !node.isConnected);
    for (const node of gone) {
      const dom = node instanceof Element ? node.outerHTML : (node.textContent ?? '');
      const nothing = { main: '', kept, values: '', title: '', url: '', elsewhere: '' };
      window.bgcWitness({ ...nothing, loading: true, dom });
    }
    look();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      kept = persisted;
      look();
    },
    { capture: true },
  );
  addEventListener('load', look, { capture: true });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    window.bgcWitness({ violation: `${violatedDirective}: ${blockedURI}` });
  });
};
