import { expect, it } from 'vitest';

import { readOptions } from './options.ts';

it('drives unless told to serve, at 4030 unless told where', () => {
  expect(readOptions([])).toEqual({ does: 'drive' });
  expect(readOptions(['--serve'])).toEqual({ does: 'serve', port: 4030 });
  expect(readOptions(['--serve', '--port', '0'])).toEqual({ does: 'serve', port: 0 });
  expect(readOptions(['--help'])).toEqual({ does: 'help' });
});

it.each([
  [['--serve', '--port', 'abc'], '--port is no port: give 0 to 65535.'],
  [['--port', '4031'], '--port says where --serve serves: give --serve, too.'],
  [['--sevre'], "Unknown option '--sevre': the options are --serve, --port <n> and --help."],
  [['serve'], /^Unexpected argument 'serve'.*: the options are --serve, --port <n> and --help\.$/],
  [['--serve', '--port'], /the options are --serve, --port <n> and --help\.$/],
])('refuses %j and says what to do', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
