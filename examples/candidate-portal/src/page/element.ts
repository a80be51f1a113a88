type Child = Node | string | undefined;
type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element of attributes and children. Text stays text, whoever wrote it. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
};

export const paragraph = (text: string): HTMLElement => element('p', {}, text);

/** `data-action` is how tests, and nothing else, find it. */
export const button = (
  action: string,
  label: string,
  onPress: () => void,
  kind: 'primary' | 'secondary' | 'caution' = 'secondary',
): HTMLElement => {
  const made = element('button', { type: 'button', 'data-action': action, class: kind }, label);
  made.addEventListener('click', onPress);
  return made;
};
