const DIAGRAMS = /^(sequenceDiagram|stateDiagram-v2|flowchart (LR|TD|TB)|classDiagram|erDiagram|gantt)$/;

/** Lines that somebody would copy and run. */
const CODE = [
  /^\s*(import|export|const|let|async function|function|class|interface|await|return|throw)\s.*[;{(]\s*$/,
  /^\s*(\$ |> )?(npm|npx|pnpm|yarn|node|curl|git|bash|sudo|docker|pip|export) \S/,
  /^\s*[{[]\s*$/,
];

/** A diagram that a browser draws. */
export const diagramProblem = (code: string): string | undefined => {
  const [first = ''] = code.trim().split('\n');
  return DIAGRAMS.test(first.trim()) ? undefined : `${JSON.stringify(first)} begins no diagram that is known here`;
};

/** A picture of characters, or what a program printed. */
export const textProblem = (code: string): string | undefined => {
  const line = code.split('\n').find((text) => CODE.some((pattern) => pattern.test(text)));
  return line === undefined ? undefined : `${JSON.stringify(line.trim())} looks like code: name its language`;
};
