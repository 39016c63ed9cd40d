import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixFiles } from '../../../src/cli/support/fix-files.ts';
import { checkContent } from '../../../src/lib/check.ts';

const root = mkdtempSync(join(tmpdir(), 'fix-files-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('what has one right form is mended, nothing else is touched, and a second run finds nothing', () => {
  cpSync('test/fixtures/corpus/content', join(root, 'content'), { recursive: true });
  // The sample’s own layout first, so that the test sees only what it broke.
  fixFiles(root);
  const claim = join(root, 'content/claims/debate/weighing-2025.yaml');
  const page = join(root, 'content/pages/en/debate/reports.mdx');
  const good = { claim: readFileSync(claim, 'utf8'), page: readFileSync(page, 'utf8') };
  const status = good.claim.match(/^status: .*\n/m)![0];
  writeFileSync(
    claim,
    `${status}${good.claim.replace(status, '').replace(/^date: .*$/m, 'date: April 8, 2025 ')}\n\n`.replaceAll(
      '\n',
      '\r\n',
    ),
  );
  writeFileSync(
    page,
    good.page.replace('“was weighing strikes on the\ngroups”', '"was weighing strikes on the\ngroups"'),
  );
  expect(fixFiles(root).sort()).toEqual([
    'content/claims/debate/weighing-2025.yaml',
    'content/pages/en/debate/reports.mdx',
  ]);
  expect(readFileSync(claim, 'utf8')).toBe(good.claim.replace(/^date: .*$/m, "date: '2025-04-08'"));
  expect(readFileSync(page, 'utf8')).toBe(good.page);
  expect(fixFiles(root)).toEqual([]);
  expect(checkContent(root).issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
