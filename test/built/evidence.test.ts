/** The evidence on the built pages: statuses, sources, law texts, and each statement of the April 2025 reports. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { evidenceOf, sourcesOfClaim, sourcesShown } from '../../src/lib/refs/evidence.ts';
import { addressOf, evidencePath } from '../../src/lib/refs/address.ts';
import { readCorpus } from '../../src/lib/io/corpus.ts';
import { publishedGraph } from '../../src/lib/refs/reach.ts';
import { siteBase } from '../../src/cli/support/site-build.mjs';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { builtPage } from './built-pages.ts';

const graph = publishedGraph(readCorpus(projectRoot).corpus);
const { corpus } = graph;
const address = (path: string, language: string) => `${language === 'es' ? '/es' : ''}${path}`;

interface Retelling {
  readonly statement: string;
  readonly claim: string;
  readonly status: string;
  readonly pages: readonly string[];
  readonly words: string;
}
const retellings = parse(
  readFileSync(new URL('../fixtures/april-2025-reports.yaml', import.meta.url), 'utf8'),
) as Retelling[];

/** The words of a piece of HTML. */
function plainText(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;|&#x27;/g, '’')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&amp;/g, '&');
}

describe('the April 2025 reports', () => {
  it('covers the statements of the retellings', () => expect(retellings.length).toBeGreaterThanOrEqual(14));

  it.each(retellings)('$claim: $words', ({ claim: id, status, pages, words }) => {
    const claim = corpus.records.claim.get(id);
    expect(claim?.data.status).toBe(status);
    expect(pages.length).toBeGreaterThan(0);
    for (const path of pages) {
      const page = corpus.pages.find((each) => each.path === path && each.language === 'en');
      expect(page, path).toBeDefined();
      const built = builtPage(addressOf(page!)!);
      // Marks stand inside sentences as numbers and words: compare without them.
      const prose = built.html
        .replace(/<sup class="cite">.*?<\/sup>/gs, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/&#39;|&#x27;/g, '’')
        .replace(/\s+/g, ' ')
        .replace(/ ([.,;:”’])/g, '$1');
      expect(prose).toContain(words);
      const evidence = builtPage(evidencePath(page!));
      expect(evidence.ids.has(`claim-${id}`), `the claim is listed with the evidence of ${path}`).toBe(true);
      const sources = sourcesShown(graph, claim!);
      expect(sources.length).toBeGreaterThan(0);
      const { numberOf } = evidenceOf(graph, page!);
      for (const source of sources) {
        expect(built.html, source.id).toContain(`href="#s${numberOf(source.id)}"`);
        expect(evidence.html, source.id).toContain(`href="${siteBase()}sources/${source.id}/"`);
      }
      if (status !== 'established') expect(built.html).toContain(`status-${status}`);
    }
  });
});

describe('explainers', () => {
  const explainers = corpus.pages.filter(({ frontmatter }) => frontmatter.kind === 'explainer');
  it.each(explainers.map((page) => [`${page.language} ${page.path}`, page] as const))(
    '%s shows its evidence',
    (_, page) => {
      const built = builtPage(address(addressOf(page)!, page.language));
      const { sources, claims, evidenceTo } = evidenceOf(graph, page);
      expect(built.ids.has('standing')).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
      for (const { source, number } of sources) {
        expect(built.ids.has(`s${number}`), source.id).toBe(true);
      }
      const evidence = builtPage(address(evidencePath(page), page.language));
      for (const { source } of sources) expect(evidence.html, source.id).toContain(`sources/${source.id}/`);
      for (const claim of claims) expect(evidence.ids.has(`claim-${claim.id}`), claim.id).toBe(true);
      expect(built.html).toContain(`datetime="${evidenceTo}"`);
    },
  );
});

describe('records', () => {
  it('each claim page shows its status, its sources and how they were read', () => {
    for (const claim of corpus.records.claim.values()) {
      const built = builtPage(addressOf(claim)!);
      expect(built.html, claim.id).toContain(`status-${claim.data.status}`);
      for (const source of sourcesOfClaim(graph, claim))
        expect(built.html, claim.id).toContain(`/sources/${source.id}/`);
    }
  });
  it('each law text stands on its page word for word', () => {
    for (const law of corpus.records.law.values()) {
      const squeeze = (text: string) => text.replace(/\s+/g, '');
      // Notes on who relies on a provision stand between provisions, so also inside lines that hold several.
      const html = builtPage(addressOf(law)!).html.replace(/<details class="provision-use"[\s\S]*?<\/details>/g, '');
      const page = squeeze(plainText(html));
      for (const line of law.companion!.text.split('\n').filter((each) => each.trim() !== ''))
        expect(page, `${law.id}: ${line.slice(0, 60)}`).toContain(squeeze(line));
    }
  });
  it('each record that something refers to says so', () => {
    for (const source of corpus.records.source.values()) {
      // Standards for lessons have no pages of their own that could be named.
      const referrers = graph.incoming(`source:${source.id}`).map(({ from }) => graph.nodes.get(from)!);
      if (referrers.some((node) => addressOf(node) !== undefined))
        expect(builtPage(addressOf(source)!).ids.has('referenced-by'), source.id).toBe(true);
    }
  });
});
