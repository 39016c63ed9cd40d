/**
 * What one content file holds, worked out once: whoever reads the content again gets the same pages and records for the
 * files that have not changed, and pays for the others alone.
 */
import type { z } from 'astro/zod';
import type { ContentRecord, DataPath } from '../corpus.ts';
import type { Issue, Place } from '../issue.ts';
import { oncePer } from '../once.ts';
import { recordKinds, type RecordKind } from '../../schemas/index.ts';
import { decode } from './decode.ts';
import type { FoundFile } from './files.ts';
import { readPage } from './page.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml-document.ts';

/** Stands for the companion of a record that has none. */
export const NO_COMPANION: FoundFile = { file: '', bytes: new Uint8Array() };

/** The text of a file. See `decode`. */
export const textOf = oncePer(({ bytes, file }: FoundFile) => decode(bytes, file));

/** The page in a file. See `readPage`. */
export const pageOf = oncePer((found: FoundFile) => readPage(found.file, textOf(found).text));

/** What was read of a YAML file; without `data` where the issues say why. */
export interface ReadYaml {
  readonly data: unknown;
  readonly issues: readonly Issue[];
  locate(path: DataPath): Place;
}

/** The data in a YAML file, by a schema. See `parseYaml` and `validate`. */
export const yamlOf = oncePer((found: FoundFile) =>
  oncePer((schema: z.ZodType): ReadYaml => {
    const yaml = parseYaml(textOf(found).text, found.file);
    const { data, issues } =
      yaml.issues.length > 0 ? { data: undefined, issues: yaml.issues } : validate(schema, yaml.value, yaml);
    return { data, issues, locate: yaml.locate };
  }),
);

/** The kind of records a folder of `content/` holds. */
export function kindIn(folder: string): RecordKind | undefined {
  return (Object.keys(recordKinds) as RecordKind[]).find((kind) => recordKinds[kind].folder === folder);
}

/** The id that a file gives its record: its name without the ending. */
export function idIn(file: string): string {
  return file
    .split('/')
    .at(-1)!
    .replace(/\.[a-z]+$/, '');
}

/** The record of a YAML file whose data is sound, with the file beside it or `NO_COMPANION`. */
export const recordOf = oncePer((found: FoundFile) =>
  oncePer((beside: FoundFile): ContentRecord => {
    const { file } = found;
    const kind = kindIn(file.split('/')[1]!)!;
    const { data, locate } = yamlOf(found)(recordKinds[kind].schema);
    return {
      kind,
      id: idIn(file),
      file,
      data: data as ContentRecord['data'],
      source: textOf(found).text,
      locate,
      ...(beside === NO_COMPANION ? {} : { companion: { file: beside.file, text: textOf(beside).text } }),
    };
  }),
);
