import { describe, expect, it } from 'vitest';
import { WebAddress } from '../../src/schemas/common.ts';

describe('a web address', () => {
  it.each(['https://example.org/', 'http://example.org', 'https://example.org/a%20b?c=d#e', 'https://example.org/a@b'])(
    '%s is taken',
    (address) => expect(WebAddress.safeParse(address).success).toBe(true),
  );
  it.each([
    ['javascript:alert(1)', 'write a full web address that starts with https:// or http://'],
    ['data:text/html,x', 'write a full web address that starts with https:// or http://'],
    ['example.org', 'write a full web address that starts with https:// or http://'],
    ['https://bank.example@evil.example/', 'has a name or password before the host: leave it out, with the “@”'],
    ['https://a:b@evil.example/', 'has a name or password before the host: leave it out, with the “@”'],
    ['https://example.org/"onclick="x', 'has a character that no address holds: copy it from the address bar'],
    ['https://example.org/<script>', 'has a character that no address holds: copy it from the address bar'],
  ])('%s is refused, and says why', (address, message) => {
    const { error } = WebAddress.safeParse(address);
    expect(error?.issues.map((issue) => issue.message)).toContain(message);
  });
});
