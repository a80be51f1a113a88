/** What a document can be given as. All but a stream can be sent again when an attempt failed. A file path: `documentFromFile` of `/node`. */
export type DocumentSource = Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array>;
