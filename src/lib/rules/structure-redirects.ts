import type { Redirect } from '../../schemas/index.ts';
import type { Corpus } from '../corpus.ts';
import { allRecords } from '../corpus.ts';
import { pageAnchors } from '../refs/anchors.ts';
import { pageAddressOf, recordAddress } from '../refs/address.ts';
import type { Graph } from '../refs/graph.ts';
import { parseTypedLink } from '../refs/grammar.ts';
import { newAddress, oldAddress } from '../refs/redirects.ts';
import { nearestOf } from '../text/nearest.ts';
import { defineRule } from './rule.ts';

interface Fault {
  readonly field: 'from' | 'to';
  readonly message: string;
  readonly cure: string;
}

export const redirectsLeadSomewhere = defineRule({
  code: 'REDIRECT',
  title:
    'An old address in content/redirects.yaml is really gone, stands there once, and leads to something that exists.',
  severity: 'error',
  why: 'A redirect from a living page would hide it; one that leads nowhere is a second broken link.',
  *find({ corpus, graph }) {
    const seen = new Set<string>();
    for (const [index, redirect] of corpus.redirects.entries()) {
      const repeated: Fault[] = seen.has(redirect.from)
        ? [{ field: 'from', message: `"${redirect.from}" stands there twice`, cure: 'keep one of the two' }]
        : [];
      seen.add(redirect.from);
      for (const { field, ...fault } of [...repeated, ...oldFaults(redirect, corpus), ...newFaults(redirect, graph)])
        yield { place: corpus.locateRedirect(['redirects', index, field]), ...fault };
    }
  },
});

function* oldFaults(redirect: Redirect, corpus: Corpus): Iterable<Fault> {
  const { language, path, fragment } = oldAddress(redirect);
  const page = corpus.pages.find((each) => each.language === language && pageAddressOf(each.path) === path);
  if (fragment !== undefined) {
    if (!page)
      yield {
        field: 'from',
        message: `there is no page ${path} whose place could have moved`,
        cure: 'redirect the page itself, without “#”',
      };
    else if (pageAnchors(page).has(fragment))
      yield { field: 'from', message: `"#${fragment}" still stands in ${page.file}`, cure: 'delete this redirect' };
    return;
  }
  const living = page?.file ?? allRecords(corpus).find((each) => recordAddress(each.kind, each.id) === path)?.file;
  if (living !== undefined)
    yield { field: 'from', message: `${redirect.from} is the address of ${living}`, cure: 'delete this redirect' };
}

function* newFaults(redirect: Redirect, graph: Graph): Iterable<Fault> {
  try {
    newAddress(redirect, graph, { href: (path) => path });
  } catch (problem) {
    const cure = 'write a typed link to a page or record that exists, such as page:law/overview or claim:some-id';
    yield { field: 'to', message: (problem as Error).message.replace(/: run npm run check.*$/, ''), cure };
    return;
  }
  const link = redirect.to === undefined ? undefined : parseTypedLink(redirect.to);
  if (typeof link !== 'object' || link.kind !== 'page' || link.fragment === undefined) return;
  const { language } = oldAddress(redirect);
  const pages = graph.corpus.pages.filter(({ path }) => path === link.id);
  const page = pages.find((each) => each.language === language) ?? pages[0]!;
  const anchors = [...pageAnchors(page)];
  if (anchors.includes(link.fragment)) return;
  const nearest = nearestOf(link.fragment, anchors);
  yield {
    field: 'to',
    message: `${page.file} has no place "#${link.fragment}"`,
    cure: nearest ? `did you mean "#${nearest}"?` : 'lead to the page itself',
  };
}
