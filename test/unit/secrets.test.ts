/** No key, token or password stands in a file of the repository; what was published once has to be taken for known. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/support/project.mjs';

/** What the keys of common services look like, as those who make them describe it. */
const SECRETS: Readonly<Record<string, RegExp>> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/,
  'a key of AWS': /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  'a token of GitHub': /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{22,})/,
  'a token of GitLab': /\bglpat-[A-Za-z0-9_-]{20}/,
  'a token of npm': /\bnpm_[A-Za-z0-9]{36}\b/,
  'a key of Google': /\bAIza[0-9A-Za-z_-]{35}\b/,
  'a token of Slack': /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
  'a key of Stripe': /\b[rs]k_live_[0-9A-Za-z]{16,}/,
  'a key of a language model': /\bsk-(?:ant|proj|or)-[A-Za-z0-9_-]{20,}/,
  'a signed token': /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/,
  'a password in an address': /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"'<>$`]+:[^\s/:@"'<>$`{]{3,}@[a-z0-9]/i,
};
const FILES_OF_SECRETS = /(?:^|\/)(?:\.env(?:\.\w+)?|id_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:pem|p12|pfx|key|keystore))$/;

/** Which kinds of secrets a text holds. */
const secretsIn = (text: string): string[] =>
  Object.entries(SECRETS).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));

// Put together here, so that this file holds none.
it.each([
  ['a private key', ['-----BEGIN', 'OPENSSH PRIVATE KEY-----'].join(' ')],
  ['a key of AWS', `AKIA${'Z'.repeat(16)}`],
  ['a token of GitHub', `ghp_${'a1'.repeat(18)}`],
  ['a token of GitHub', `github_pat_${'a1'.repeat(20)}`],
  ['a token of GitLab', `glpat-${'a1'.repeat(10)}`],
  ['a token of npm', `npm_${'a1'.repeat(18)}`],
  ['a key of Google', `AIza${'a'.repeat(35)}`],
  ['a token of Slack', `xoxb-${'1'.repeat(12)}`],
  ['a key of Stripe', `sk_live_${'1'.repeat(20)}`],
  ['a key of a language model', `sk-ant-${'a'.repeat(24)}`],
  ['a signed token', ['eyJhbGciOiJIUzI1', 'eyJzdWIiOiIxMjM0', 'c2lnbmF0dXJl'].join('.')],
  ['a password in an address', ['https://someone:pass', 'word@host.example'].join('')],
])('%s would be found', (kind, secret) => {
  expect(secretsIn(`const value = "${secret}";`)).toEqual([kind]);
});

it('a file for secrets would be found', () => {
  for (const name of ['.env', 'a/.env.local', 'keys/id_ed25519', 'server.pem']) expect(name).toMatch(FILES_OF_SECRETS);
});

// A copy without its history, as GitHub packs it, has no list of files.
it.skipIf(!existsSync(join(projectRoot, '.git')))('there is none in the repository', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: projectRoot, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  expect(files.length).toBeGreaterThan(1000);
  expect(files.filter((file) => FILES_OF_SECRETS.test(file))).toEqual([]);
  const found = files
    .filter((file) => existsSync(join(projectRoot, file)))
    .flatMap((file) => secretsIn(readFileSync(join(projectRoot, file), 'latin1')).map((kind) => `${file}: ${kind}`));
  expect(found).toEqual([]);
});
