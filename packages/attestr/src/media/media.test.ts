import {
  hasErrorCode,
  isAbortedError,
  isInvalidRequestError,
  isOutcomeUnknownError,
  isTimeoutError,
} from '@bgc/attestr';
import type { MediaSource } from '@bgc/attestr';
import { createVirtualClock } from '@bgc/core/testing';
import { describe, expect, test } from 'vitest';

import { jpeg, openAccount, pdf, png, rejection, scripted } from '../resources/account-world.fixture.ts';

const streamOf = (...chunks: readonly unknown[]): ReadableStream<Uint8Array> =>
  new ReadableStream<unknown>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  }) as ReadableStream<Uint8Array>;

describe('An upload', () => {
  test.each<[string, () => MediaSource]>([
    ['bytes', png],
    ['an ArrayBuffer', () => png().buffer],
    ['a Blob', () => new Blob([png()])],
    ['a stream', () => streamOf(png(4), png().subarray(4))],
    ['a view of other bytes', () => new Uint8Array([1, ...png()]).subarray(1)],
  ])('takes %s', async (_, source) => {
    const { client, settled } = openAccount();
    const { media } = client();
    const { _id, originalName } = await settled(media.uploadImage(source(), { fileName: 'Photo.PNG' }));
    expect({ _id, originalName }).toEqual({ _id: expect.stringMatching(/^MX/) as string, originalName: 'Photo.PNG' });
    expect(await (await settled(media.stream(_id))).bytes()).toEqual(png());
  });

  test('is refused where an option is misspelt, by the name that was meant', async () => {
    const { attestr, sent } = scripted(() => Response.json({ _id: 'MX1' }));
    const named = { filename: 'scan.png' } as object;
    expect(await rejection(attestr.media.uploadImage(png(), named))).toMatchObject({
      message: expect.stringContaining('Did you mean fileName?'),
    });
    expect(sent).toHaveLength(0);
  });

  test('says by its content what it is, and names nobody unless told', async () => {
    const { attestr, sent } = scripted(() => Response.json({ _id: 'MX1' }));
    await attestr.media.uploadDocument(new Blob([pdf()], { type: 'text/plain' }));
    await attestr.media.uploadDocument(jpeg(), { fileName: 'scan.jpg' });
    expect(
      sent.map(({ url, body }) => [url.pathname, /filename="(.*)"\r\nContent-Type: (.*)\r/i.exec(body)?.slice(1)]),
    ).toEqual([
      ['/api/v1/public/media/doc/multipart', ['file.pdf', 'application/pdf']],
      ['/api/v1/public/media/doc/multipart', ['scan.jpg', 'image/jpeg']],
    ]);
    expect(sent[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  });

  const large = new Uint8Array(15 * 1024 * 1024 + 1);
  large.set(png());
  test.each<[string, () => unknown, unknown, RegExp]>([
    ['empty', () => new Uint8Array(), undefined, /empty/],
    ['too large', () => large, undefined, /larger than 15 MB/],
    ['a stream that is too large', () => streamOf(large, large), undefined, /larger than 15 MB/],
    ['a PDF for an image', pdf, undefined, /no JPEG or PNG.*uploadDocument/],
    ['of another type', () => new TextEncoder().encode('GIF89a'), undefined, /no JPEG or PNG/],
    ['named as another type', png, 'photo.jpg', /fileName.*image\/png.*\.png/],
    ['named by a number', png, 5, /fileName/],
    ['text', () => 'photo.png', undefined, /documentFromFile/],
    ['a stream of text', () => streamOf('text'), undefined, /could not be read/],
    [
      'a stream that breaks',
      () => new ReadableStream({ pull: () => Promise.reject(new Error('000-00-0000')) }),
      undefined,
      /could not be read/,
    ],
  ])('is refused before anything is sent when it is %s', async (_, source, fileName, message) => {
    const { attestr, sent } = scripted(() => Response.json({ _id: 'MX1' }));
    const options = fileName === undefined ? {} : { fileName: fileName as string };
    const error = await rejection(attestr.media.uploadImage(source() as MediaSource, options));
    expect(error).toSatisfy(isInvalidRequestError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).not.toContain('000-00-0000');
    expect(sent).toEqual([]);
  });

  test('of 15 MB passes', async () => {
    const { attestr, sent } = scripted(() => Response.json({ _id: 'MX1' }));
    await attestr.media.uploadImage(large.subarray(1).fill(0).fill(0xff, 0, 3).fill(0xd8, 1, 2));
    expect(sent).toHaveLength(1);
  });

  test('waits for no stream longer than its deadline, or its signal', async () => {
    const clock = createVirtualClock({ now: 0 });
    const { attestr, sent } = scripted(() => Response.json({}), { clock });
    const silent = (): ReadableStream<Uint8Array> => new ReadableStream();
    const timedOut = rejection(attestr.media.uploadImage(silent()));
    const controller = new AbortController();
    const aborted = rejection(attestr.media.uploadImage(silent(), { signal: controller.signal }));
    controller.abort();
    expect(await aborted).toSatisfy(isAbortedError);
    await clock.advance(90_000);
    expect(await timedOut).toSatisfy(isTimeoutError);
    expect([sent.length, clock.pending]).toEqual([0, 0]);
  });

  test('and the reading of its stream share one deadline', async () => {
    const clock = createVirtualClock({ now: 0 });
    const stalled = new Promise<never>(() => {});
    const { attestr } = scripted(() => Response.json({}), { clock, fetch: () => stalled, timeoutMs: 60_000 });
    const slow = new ReadableStream<Uint8Array>({
      start(controller) {
        clock.schedule(80_000, () => {
          controller.enqueue(png());
          controller.close();
        });
      },
    });
    let endedAt: number | undefined;
    const error = rejection(attestr.media.uploadImage(slow)).finally(() => (endedAt = clock.now()));
    await clock.advance(200_000);
    expect([await error, endedAt]).toEqual([expect.any(Error), 90_000]);
  });

  test('that may have arrived is not sent again', async () => {
    const { sandbox, client, settled } = openAccount();
    sandbox.faults.add({ kind: 'accepted-but-timed-out', operation: 'uploadImage' });
    const error = await settled(rejection(client().media.uploadImage(png())));
    expect(error).toSatisfy(isOutcomeUnknownError);
    expect((error as Error).message).toMatch(/whether the file arrived.*second copy/);
    expect(sandbox.attestr.state().media).toHaveLength(1);
  });

  test('4005 means too large here, and too few credits elsewhere', async () => {
    const { attestr } = scripted(() => Response.json({ code: 4005, message: 'x' }, { status: 400 }));
    const upload = await rejection(attestr.media.uploadDocument(png()));
    const order = await rejection(attestr.documentChecks.create({ tag: 'T', reg: 'R' }));
    expect([upload, order].every((error) => hasErrorCode(error, 4005))).toBe(true);
    expect(upload).toMatchObject({
      complaints: [{ reason: 'too-large' }],
      advice: expect.stringMatching(/15 MB/) as string,
    });
    expect(order).toMatchObject({ complaints: [{ reason: 'low-credits' }] });
  });

  test('whose path is not found says that it is inferred', async () => {
    const { attestr } = scripted(() => new Response(null, { status: 404 }));
    await expect(attestr.media.uploadDocument(png())).rejects.toThrow(/not documented: confirm it with Attestr/);
    await expect(attestr.media.stream('MX1')).rejects.toThrow(/not documented: confirm it with Attestr/);
  });
});

test('a download goes by the path that is given, under a limit of bytes', async () => {
  const { attestr, sent } = scripted(() => new Response(png(100), { headers: { 'content-type': 'image/png' } }), {
    mediaStreamPath: '/files/{mediaId}',
  });
  const { contentType, bytes } = await attestr.media.stream('MX1');
  expect([contentType, (await bytes()).length, sent[0]?.url.pathname]).toEqual(['image/png', 100, '/files/MX1']);
  const short = await attestr.media.stream('MX1', { maxBytes: 99 }).then(
    ({ bytes: read }) => rejection(read()),
    (error: unknown) => error,
  );
  expect(short).toMatchObject({ name: 'ResponseTooLargeError' });
});

test.each([
  ['nothing', ''],
  ['an HTML page', '<!doctype html><title>Sign in</title>'],
  ['JSON', '{"url":"https://example.com/a"}', 'application/json'],
])('a download that is %s is no file', async (_, body, type = 'text/html') => {
  const { attestr } = scripted(() => new Response(body, { headers: { 'content-type': type } }));
  const error = await attestr.media.stream('MX1').then(
    ({ bytes }) => rejection(bytes()),
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: 'ResponseParseError' });
});
