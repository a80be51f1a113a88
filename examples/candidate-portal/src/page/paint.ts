import { element } from './element.ts';
import type { View } from './view.ts';

export interface Painter {
  /** Replaces everything that is shown, and moves the focus to the heading. */
  paint(view: View, notice?: string): void;
  /** Takes everything off the page: nothing of it stays in the DOM. */
  clear(): void;
  /** Says that something is under way; what is shown stays. */
  busy(isBusy: boolean): void;
}

const loading: View = { state: 'loading', heading: 'One moment …', content: [] };

export const createPainter = (main: HTMLElement, announcement: HTMLElement): Painter => {
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) main.removeAttribute(name);
    else main.setAttribute(name, value);
  };
  const busy = (isBusy: boolean): void => {
    set('aria-busy', isBusy ? 'true' : undefined);
    announcement.textContent = isBusy ? 'One moment …' : '';
  };
  const replace = ({ state, outcome, unlocked, heading, content }: View, notice: string | undefined): HTMLElement => {
    const title = element('h1', { tabindex: '-1' }, heading);
    const told = notice === undefined ? [] : [element('p', { class: 'notice', role: 'alert' }, notice)];
    set('data-outcome', outcome);
    set('data-unlocked', unlocked);
    set('data-state', state);
    main.replaceChildren(title, ...told, ...content);
    return title;
  };
  return {
    busy,
    clear() {
      replace(loading, undefined);
    },
    paint(view, notice) {
      busy(false);
      // Where everything is new, a keyboard or a screen reader starts at the heading.
      replace(view, notice).focus({ preventScroll: true });
      scrollTo(0, 0);
    },
  };
};
