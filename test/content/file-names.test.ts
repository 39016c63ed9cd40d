import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/support/project.mjs';

// File names become ids, and ids become addresses. Capitals, accents, spaces and dots would be changed on the way, and two
// names that differ only in case are one file on macOS and Windows.
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?$/;

const names = readdirSync(join(projectRoot, 'content'), { recursive: true, encoding: 'utf8' });

it('every file and folder of content/ has a lower-case name of letters, digits and hyphens', () => {
  expect(names.length).toBeGreaterThan(0);
  const bad = names.filter((path) => !kebabCase.test(path.split(/[\\/]/).at(-1) ?? ''));
  expect(bad).toEqual([]);
});
