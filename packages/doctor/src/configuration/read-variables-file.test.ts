import { expect, test } from 'vitest';

import { readVariablesFile } from './read-variables-file.ts';

test('A file of variables is read as shells and other tools read it', () => {
  const text = `# credentials\r\nPAGEUP_TENANT_ID=218\nexport PAGEUP_CLIENT_ID='a client'\n  PAGEUP_CLIENT_SECRET = "a=b"  \n\nnot a variable\nEMPTY=\n`;
  expect(readVariablesFile(text)).toEqual({
    PAGEUP_TENANT_ID: '218',
    PAGEUP_CLIENT_ID: 'a client',
    PAGEUP_CLIENT_SECRET: 'a=b',
    EMPTY: '',
  });
});
