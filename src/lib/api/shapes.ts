/**
 * What the published data looks like, made from the schemas of the content: a field that is added there appears here, and
 * the test of the shape asks for a new version.
 */
import { z } from 'astro/zod';
import { PageFrontmatter } from '../../schemas/page.ts';
import {
  CLAIM_STATUSES,
  FullDate,
  Id,
  LANGUAGES,
  LocalizedText,
  PartialDate,
  recordKinds,
  Text,
} from '../../schemas/index.ts';
import { API_KINDS, apiKinds, type ApiKind } from './kinds.ts';

const Address = z.url();
/** Not a list of words: another kind would then be another shape of everything that names kinds. */
const Kind = Text.describe('One of the kinds that the index lists. There may be more of them one day.');
const Status = z.enum(CLAIM_STATUSES);

const Links = z.strictObject({
  json: Address.describe('This record as JSON.'),
  html: z
    .strictObject({ en: Address.optional(), es: Address.optional() })
    .describe('Its pages, by language; empty where it has none.'),
  markdown: Address.optional().describe('The page as Markdown.'),
  csv: Address.optional().describe('The numbers as CSV.'),
});

const Reference = z.strictObject({
  type: Kind,
  id: Text,
  status: Status.optional().describe('Of a claim: how sure the site is of it. Keep it with the claim.'),
  as_of: PartialDate.optional().describe('Of a claim: how far its evidence reaches.'),
  json: Address,
});

const Provision = z.strictObject({
  id: Id.describe('Fragment of its address.'),
  kind: Text,
  label: z.string().describe('As printed; empty where it has none.'),
  heading: Text.optional(),
  depth: z.number().int().describe('How many provisions stand above it.'),
  parent: Id.nullable(),
  paragraphs: z.array(z.string()),
});

const PageClaim = z.strictObject({ id: Id, status: Status, as_of: PartialDate, json: Address });
const PageSource = z.strictObject({ number: z.number().int(), id: Id, json: Address });

/** Fields of pages: the front matter that readers see, and what the page rests on. */
const pageShape = {
  language: z.enum(LANGUAGES),
  ...PageFrontmatter.pick({
    title: true,
    description: true,
    kind: true,
    section: true,
    change: true,
    reviewed: true,
  }).shape,
  short: Text.optional().describe('The short answer as plain text.'),
  evidence_to: PartialDate.optional().describe('How far the evidence reaches.'),
  key: z.array(Id).describe('The claims shown in “Where this stands”.'),
};

/** What a kind has besides the fields of its content file: in the list and the record, or in the record only. */
const ADDED: Readonly<Partial<Record<ApiKind, { both?: z.ZodRawShape; record?: z.ZodRawShape }>>> = {
  law: {
    record: {
      text: z.string().min(1).describe('The words, verbatim, one paragraph a line.'),
      provisions: z.array(Provision),
    },
  },
  answer: {
    both: {
      answer: LocalizedText.describe('The answer as plain text, without citations.'),
      answer_markdown: LocalizedText.describe('As written: inline Markdown, `[@id]` cites a claim or source.'),
      evidence_to: PartialDate.optional().describe('How far its evidence reaches.'),
    },
  },
  dataset: {
    record: {
      rows: z.array(z.record(z.string(), z.string())).describe('The rows; every cell as it stands in the CSV.'),
    },
  },
  page: { record: { claims: z.array(PageClaim), sources: z.array(PageSource) } },
};

/** The fields of a kind as its list gives them. */
function fieldsOf(kind: ApiKind): z.ZodRawShape {
  if (kind === 'page') return pageShape;
  const withheld: readonly string[] = API_KINDS[kind].withheld;
  const own = Object.entries(recordKinds[kind].schema.shape as z.ZodRawShape);
  return { ...Object.fromEntries(own.filter(([name]) => !withheld.includes(name))), ...ADDED[kind]?.both };
}

const statement = {
  $schema: Address.describe('The JSON Schema of this file.'),
  schema_version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('Version of the shape.'),
  license: Address.describe('License of the site’s own words and data. Words quoted from others stay theirs.'),
};

const identity = (kind: ApiKind): z.ZodRawShape => ({ type: z.literal(kind), id: Text, links: Links });

/** One record. */
export function recordShape(kind: ApiKind): z.ZodType {
  return z.strictObject({
    ...statement,
    ...identity(kind),
    ...fieldsOf(kind),
    ...ADDED[kind]?.record,
    references: z.array(Reference).describe('What it names, each once, in the order of its text.'),
    referenced_by: z.array(Reference).describe('What names it.'),
  });
}

/** The list of a kind. */
export function listShape(kind: ApiKind): z.ZodType {
  return z.strictObject({
    ...statement,
    type: z.literal('list'),
    kind: z.literal(kind),
    links: z.strictObject({ json: Address, csv: Address.optional() }),
    count: z.number().int(),
    items: z.array(z.strictObject({ ...identity(kind), ...fieldsOf(kind) })),
  });
}

/** Everything that names everything. */
export const GraphShape = z.strictObject({
  ...statement,
  type: z.literal('graph'),
  nodes: z.array(
    z.strictObject({
      key: Text.describe('Type and id: `claim:x`, `page:en/law/overview`.'),
      type: Kind,
      id: Text,
      label: Text.describe('What it is called, in English where there is English.'),
      status: Status.optional(),
      as_of: PartialDate.optional(),
      json: Address,
    }),
  ),
  edges: z.array(
    z.strictObject({
      from: Text,
      to: Text,
      form: z.enum(['citation', 'link', 'block', 'field']).describe('How it is named.'),
      field: Text.optional().describe('The field it stands in.'),
      fragment: Text.optional().describe('The provision or heading.'),
      locator: Text.optional().describe('The place in a source.'),
      count: z.number().int().describe('How often.'),
    }),
  ),
});

/** What there is. */
export const IndexShape = z.strictObject({
  ...statement,
  type: z.literal('index'),
  title: Text,
  description: Text,
  updated: FullDate.optional().describe('Day of the latest change or correction.'),
  evidence: Text.describe('How far the evidence behind the site reaches.'),
  notice: Text.describe('What anyone who reuses claims must keep.'),
  statuses: z.array(z.strictObject({ status: Status, meaning: Text })).describe('The words for how sure the site is.'),
  links: z.record(z.string(), Address),
  kinds: z.array(
    z.strictObject({
      kind: Kind,
      about: Text,
      count: z.number().int(),
      list: Address,
      record: Text.describe('Address of a record, with `{id}` for its id.'),
      csv: Address.optional(),
      schema: Address,
      list_schema: Address,
    }),
  ),
});

/** Every shape by the name of its schema file. */
export function shapes(): ReadonlyMap<string, z.ZodType> {
  return new Map<string, z.ZodType>([
    ['index', IndexShape],
    ['graph', GraphShape],
    ...apiKinds.flatMap((kind): [string, z.ZodType][] => [
      [kind, recordShape(kind)],
      [`${kind}-list`, listShape(kind)],
    ]),
  ]);
}
