import { expect, test } from 'vitest';

import { jsonStyles, writeJson, type JsonStyleName } from './json-style.ts';

const VALUE = { b: 'a/b <é&😀> "q"\n', a: null, list: [1, {}, []] } as const;

test.each<[JsonStyleName, string]>([
  ['compact', '{"b":"a/b <é&😀> \\"q\\"\\n","a":null,"list":[1,{},[]]}'],
  ['spaced', '{"b": "a/b <é&😀> \\"q\\"\\n", "a": null, "list": [1, {}, []]}'],
  ['pretty', '{\n  "b": "a/b <é&😀> \\"q\\"\\n",\n  "a": null,\n  "list": [\n    1,\n    {},\n    []\n  ]\n}'],
  ['ascii', '{"b":"a/b <\\u00e9&\\ud83d\\ude00> \\"q\\"\\n","a":null,"list":[1,{},[]]}'],
  ['slashes', '{"b":"a\\/b <é&😀> \\"q\\"\\n","a":null,"list":[1,{},[]]}'],
  ['html', '{"b":"a/b \\u003cé\\u0026😀\\u003e \\"q\\"\\n","a":null,"list":[1,{},[]]}'],
  ['sorted', '{"a":null,"b":"a/b <é&😀> \\"q\\"\\n","list":[1,{},[]]}'],
  ['without-nulls', '{"b":"a/b <é&😀> \\"q\\"\\n","list":[1,{},[]]}'],
  ['python', '{"b": "a/b <\\u00e9&\\ud83d\\ude00> \\"q\\"\\n", "a": null, "list": [1, {}, []]}'],
  ['php', '{"b":"a\\/b <\\u00e9&\\ud83d\\ude00> \\"q\\"\\n","a":null,"list":[1,{},[]]}'],
])('%s', (name, text) => {
  expect(writeJson(VALUE, jsonStyles[name])).toBe(text);
});

test('a part is written as it stands in the whole, however deep', () => {
  for (const style of Object.values(jsonStyles)) {
    expect(writeJson({ payload: { output: VALUE } }, style)).toContain(writeJson(VALUE, style, 2));
  }
});
