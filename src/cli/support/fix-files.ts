import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../lib/check.ts';
import { withCleanSpacing, withCurlyMarks } from '../../lib/fixes/spacing.ts';
import { withFieldsInOrder, withPlainDates } from '../../lib/fixes/yaml-layout.ts';
import { decode } from '../../lib/io/decode.ts';
import { readFolder } from '../../lib/io/files.ts';
import { recordKinds } from '../../schemas/index.ts';

/** Names of the fields of each kind of record, by folder, in the order of its schema. */
const FIELDS = new Map(
  Object.values(recordKinds).map(({ folder, schema }) => [folder as string, Object.keys(schema.shape)]),
);

/**
 * Mends everything in `content` that has only one right form, and writes the files that changed. Texts of law and tables
 * of numbers are never touched: they stand as published.
 *
 * @param root absolute path of the repository
 * @returns the files written
 */
export function fixFiles(root: string): string[] {
  const written: string[] = [];
  const rewrite = (file: string, change: (text: string) => string): void => {
    const path = join(root, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) return;
    writeFileSync(path, after);
    if (!written.includes(file)) written.push(file);
  };
  for (const { file, bytes } of readFolder(root, 'content').files) {
    if (!/\.(?:yaml|mdx)$/.test(file) || decode(bytes, file).issues.length > 0) continue;
    const isYaml = file.endsWith('.yaml');
    const fields = isYaml ? FIELDS.get(file.split('/')[1]!) : undefined;
    rewrite(file, (text) => {
      const spaced = withCleanSpacing(text, isYaml);
      const dated = isYaml ? withPlainDates(spaced) : spaced;
      return fields ? withFieldsInOrder(dated, fields) : dated;
    });
  }
  // Marks are found by the check, which knows prose from quotations in other languages, code and addresses.
  const marks = checkContent(root).issues.filter(({ rule }) => rule === 'MARKS');
  for (const file of new Set(marks.map(({ place }) => place.file)))
    rewrite(file, (text) =>
      withCurlyMarks(
        text,
        marks.filter(({ place }) => place.file === file),
      ),
    );
  return written;
}
