/** What a README says before its first section, and how it begins. */
export interface ReadmeParts {
  readonly title: string;
  /** Without the title and the list of what is on the page. */
  readonly introduction: string;
  /** The section about the first result, to the end of its first program. Empty where there is none. */
  readonly firstProgram: string;
  /** The titles of the sections. */
  readonly sections: readonly string[];
}

const FIRST_RESULT = /^## .*first result/i;

const sectionsOf = (text: string): readonly string[] => {
  const parts: string[] = [];
  let isCode = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    if (parts.length === 0 || (!isCode && line.startsWith('## '))) parts.push(line);
    else parts.push(`${parts.pop()}\n${line}`);
  }
  return parts;
};

const toEndOfProgram = (section: string): string => {
  const program = /^```ts run\n[^]*?^```$/m.exec(section);
  return program ? section.slice(0, program.index + program[0].length) : '';
};

/** Paragraphs that only lead around on the page. */
const isDirectory = (paragraph: string): boolean => paragraph.startsWith('**On this page:**');

export const readmeParts = (text: string): ReadmeParts => {
  const [head = '', ...sections] = sectionsOf(text);
  const [title = '', ...paragraphs] = head.split(/\n\n+/);
  return {
    title: title.replace(/^# /, '').trim(),
    introduction: paragraphs
      .filter((paragraph) => !isDirectory(paragraph))
      .join('\n\n')
      .trim(),
    firstProgram: toEndOfProgram(sections.find((section) => FIRST_RESULT.test(section)) ?? ''),
    sections: sections.map((section) => (section.split('\n')[0] ?? '').replace(/^## /, '')),
  };
};
