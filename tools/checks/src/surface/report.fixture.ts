/** A report that declares this. */
export const reportOf = (...declarations: readonly string[]): string =>
  `## API Report File for "@bgc/a"\n\n\`\`\`ts\n\n${declarations.join('\n\n')}\n\n\`\`\`\n`;
