import type { Exchange } from '../exchange.ts';

/** What a run needs of a provider's emulator and client. */
export interface RecordedWorld {
  readonly sandbox: {
    readonly clock: {
      readonly run: <T>(work: Promise<T>, options?: { readonly atMostMs: number }) => Promise<T>;
      readonly advance: (ms: number) => Promise<void>;
    };
  };
  /** The ids that earlier steps learned. */
  readonly ids: Record<string, string>;
  /** What passed between the client and the emulator. */
  readonly exchanges: readonly Exchange[];
  /** What the emulator sent by itself, and was answered with 200. */
  readonly callbacks: readonly Exchange[];
}

/** What a call must have put on the wire. */
export interface Sent {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** The document's sample, under the ids that the emulator gave out. None: no body. */
  readonly body?: unknown;
  /** A body that is not JSON. */
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Without the account's credentials. */
  readonly isPublic?: boolean;
}

/** One call of an operation through the client. */
export interface Step<World> {
  readonly operation: string;
  /** What is special about it. */
  readonly what?: string;
  readonly call: (world: World) => Promise<unknown>;
  readonly sent: (ids: Readonly<Record<string, string>>) => Sent;
  /** Members that the answer must have: what the document's sample of the answer says of what was sent. */
  readonly answered?: (ids: Readonly<Record<string, string>>) => unknown;
}

type Members = Readonly<Record<string, unknown>>;

/** The sample with some members of other values: the ids that the emulator gives out are not those of the sample. */
export const withMembers = (sample: unknown, members: Members): Members => {
  const missing = Object.keys(members).filter((name) => !(name in (sample as Members)));
  if (missing.length > 0) throw new Error(`The sample has no ${missing.join(', ')}.`);
  return { ...(sample as Members), ...members };
};

export const JSON_BODY = { accept: 'application/json', 'content-type': 'application/json' };
export const JSON_ANSWER = { accept: 'application/json' };

/** The smallest thing that is a PDF by its content. */
export const SMALL_PDF: Uint8Array<ArrayBuffer> = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n',
);
