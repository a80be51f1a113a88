/** The head of every generated file, and its indentation: a line that ends with an opening bracket nests what follows. */
export const generatedFile = (spec: string, code: string): string => {
  let depth = 0;
  const lines = code.split('\n').map((line) => {
    const text = line.trim();
    if (/^[}\]]/.test(text)) depth -= 1;
    const star = text.startsWith('*') ? ' ' : '';
    const indented = text === '' ? '' : '  '.repeat(depth) + star + text;
    if (/[{[]$/.test(text)) depth += 1;
    return indented;
  });
  return `// Generated from specs/${spec}.yaml by tools/codegen. Do not edit: change the spec and run \`npm run generate\`.\n${lines.join('\n').trimEnd()}\n`;
};
