import { createStatementCache } from './statement-cache.js';

test('a statement is prepared once while it is in use', () => {
  const prepared: string[] = [];
  const prepare = createStatementCache((text) => {
    prepared.push(text);
    return { text };
  });
  const often = prepare('often');
  for (let i = 0; i < 1000; i++) {
    prepare(`once ${i}`);
    expect(prepare('often')).toBe(often);
  }
  expect(prepared.filter((text) => text === 'often')).toHaveLength(1);
  prepare('once 0');
  expect(prepared.filter((text) => text === 'once 0')).toHaveLength(2);
});
