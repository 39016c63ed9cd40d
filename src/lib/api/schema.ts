/** JSON Schemas of the published data, and how one version of them differs from another. */
import { z } from 'astro/zod';
import { API_VERSION } from './kinds.ts';
import { shapes } from './shapes.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of a shape. It refers to no other file.
 *
 * @param name name of the shape: `claim`, `claim-list`, `graph`
 * @param address where it is published
 * @throws for a name that no shape has
 */
export function publishedSchema(name: string, address: string): Json {
  const shape = shapes().get(name);
  if (!shape) throw new Error(`there is no shape "${name}"`);
  const { $schema, ...schema } = z.toJSONSchema(shape);
  return { $schema, $id: address, $comment: `version ${API_VERSION}`, ...schema };
}

/** The shapes without their explanations, which may be put better at any time: what a version stands for. */
export function bareShapes(): Json {
  const names = [...shapes().keys()].sort();
  return Object.fromEntries(names.map((name) => [name, withoutWords(publishedSchema(name, ''))]));
}

const WORDS = new Set(['$comment', '$id', '$schema', 'description', 'title']);

/** Drops explanations, but not fields that bear such a name: below `properties` names are names. */
function withoutWords(value: unknown, areNames = false): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutWords(each));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => areNames || !WORDS.has(key))
      .map(([key, part]) => [key, withoutWords(part, !areNames && key === 'properties')]),
  );
}

/** How one version differs from another, as semantic versioning counts: by its greatest change. */
export type Difference = 'none' | 'minor' | 'major';

/**
 * Compares two versions of the shapes. New shapes and new fields are minor: who reads by name does not notice. Anything
 * that is gone, becomes optional, or may hold other values is major.
 *
 * @see https://semver.org/#spec-item-7
 */
export function differenceBetween(before: unknown, after: unknown): Difference {
  const old = factsOf(before);
  const now = factsOf(after);
  for (const [fact, value] of old) if (now.get(fact) !== value) return 'major';
  return now.size > old.size ? 'minor' : 'none';
}

/** Every leaf of a schema by its path. What is required is a fact of its own, so that a new field takes nothing away. */
function factsOf(schema: unknown, path = '', facts = new Map<string, string>()): Map<string, string> {
  if (schema === null || typeof schema !== 'object') {
    facts.set(path, JSON.stringify(schema));
    return facts;
  }
  if (Array.isArray(schema)) {
    // Lists of a schema (required, enum, anyOf) mean the same in any order.
    for (const each of schema) facts.set(`${path}[${JSON.stringify(each)}]`, '');
    if (!path.endsWith('/required')) facts.set(`${path}.length`, String(schema.length));
    return facts;
  }
  for (const [key, value] of Object.entries(schema)) factsOf(value, `${path}/${key}`, facts);
  return facts;
}

/** True when a version is far enough from another for the difference between them. Below 1.0.0 anything goes. */
export function isFarEnough(before: string, after: string, difference: Difference): boolean {
  const [oldMajor = 0, oldMinor = 0] = before.split('.').map(Number);
  const [major = 0, minor = 0] = after.split('.').map(Number);
  if (difference === 'none') return true;
  if (major > oldMajor) return true;
  return difference === 'minor' && major === oldMajor && minor > oldMinor;
}
