/** What teachers get, in the finished site: lessons, sheets without answers, questions, packets and cartridges. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/cli/support/project.mjs';
import { siteBase } from '../../src/cli/support/site-build.mjs';
import { readCorpus } from '../../src/lib/io/corpus.ts';
import { headingIds } from '../../src/lib/refs/headings.ts';
import { packetPath, quizId, quizPath } from '../../src/lib/refs/quizzes.ts';
import { publishedGraph } from '../../src/lib/refs/reach.ts';
import { plainProse } from '../../src/lib/text/plain-prose.ts';
import { SECTIONS } from '../../src/schemas/index.ts';
import { distDir } from '../support/dist.ts';
import { builtPage, builtPages } from './built-pages.ts';

const { corpus } = publishedGraph(readCorpus(projectRoot).corpus);
const lessons = [...corpus.records.lesson.values()];
const explainers = corpus.pages.filter(
  ({ language, frontmatter }) => language === 'en' && frontmatter.kind === 'explainer',
);
/** As a reader sees it: without mark-up, white space joined, the marks of citations left out. */
const words = (text: string): string => plainProse(text).replace(/\s+/g, ' ').trim();
const addresses = (html: string): string[] =>
  [...html.matchAll(/class="out" href="([^"]+)"/g)].map((match) => match[1]!);

describe('the door for teachers', () => {
  it('is there in both languages, with every lesson, in fewer words where it is narrowed', () => {
    expect(lessons.length).toBeGreaterThanOrEqual(8);
    for (const address of ['/teach/', '/es/teach/']) {
      const { links } = builtPage(address);
      for (const { id } of lessons)
        expect(
          links.some(({ href }) => href.endsWith(`/teach/${id}/`)),
          id,
        ).toBe(true);
    }
    const narrowed = builtPages().filter(({ address }) => address.startsWith('/teach/for/'));
    expect(narrowed.length).toBeGreaterThan(8);
    const college = builtPage('/teach/for/level-college/');
    for (const { id, data } of lessons)
      expect(
        college.links.some(({ href }) => href.endsWith(`/teach/${id}/`)),
        id,
      ).toBe(data.levels.includes('college'));
  });
  it('says that lessons are in English where they are', () => {
    const marked = builtPage('/es/teach/').links.filter(
      ({ href }) => /\/teach\/[a-z-]+\/$/.test(href) && !href.includes('/es/'),
    );
    expect(marked.length).toBeGreaterThanOrEqual(lessons.length);
    for (const { href, hreflang } of marked) expect(hreflang, href).toBe('en');
  });
});

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('the lesson %s', (id, { data }) => {
  const page = builtPage(`/teach/${id}/`);
  const sheet = builtPage(`/teach/${id}/handout/`);
  const notes = [...data.handout.tasks, ...data.discussion].map(({ notes: each }) => words(each.en));

  it('shows its plan with the answer notes and its standards', () => {
    for (const { title } of data.steps) expect(page.text).toContain(title.en);
    for (const standard of data.standards)
      expect(page.text).toContain(corpus.records.standard.get(standard)!.data.code);
    for (const { criterion } of data.assessment.criteria) expect(page.text).toContain(criterion.en);
    expect(page.text).toContain('Answer notes:');
    expect(addresses(page.html).length).toBeGreaterThan(0);
  });
  it('has a sheet with the tasks, the law word for word, the cards and their sources, and no answer', () => {
    for (const { text } of data.handout.tasks) expect(sheet.text).toContain(words(text.en));
    for (const claim of data.handout.claims)
      expect(sheet.text).toContain(corpus.records.claim.get(claim)!.data.statement.en.trim().replace(/\s+/g, ' '));
    for (const reference of data.handout.law)
      expect(sheet.links.some(({ href }) => href.includes(`/law/texts/${reference.split('#')[0]}/`))).toBe(true);
    expect(sheet.text).not.toContain('Answer notes');
    for (const note of notes) expect(sheet.text).not.toContain(note.slice(0, 60));
    if (data.handout.claims.length + data.handout.cards.length > 0)
      expect(addresses(sheet.html).length).toBeGreaterThan(0);
  });
  it('has a packet with the plan, the readings and the answers on a page of their own', () => {
    const packet = builtPage(`/teach/${id}/packet/`);
    for (const path of data.pages) {
      expect(packet.ids.has(`reading-${quizId(path)}`), path).toBe(true);
      const { title } = explainers.find((each) => each.path === path)!.frontmatter;
      expect(packet.headings).toContainEqual({ level: 2, text: title });
    }
    expect(packet.html).toMatch(/<section class="new-page" aria-labelledby="packet-answers"/);
  });
  it('has a cartridge that holds what students see', () => {
    const files = unzipSync(readFileSync(join(distDir, `teach/${id}.imscc`)));
    const text = (path: string): string => strFromU8(files[path]!);
    const manifest = text('imsmanifest.xml');
    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
    const inManifest = [...manifest.matchAll(/<file href="([^"]+)"/g)].map((match) => match[1]!);
    expect(['imsmanifest.xml', ...inManifest].sort()).toEqual(Object.keys(files).sort());
    const everything = Object.keys(files).map(text).join('\n');
    for (const note of notes) expect(everything).not.toContain(note.slice(0, 60));
    const linked = [...everything.matchAll(/<url href="([^"]+)"/g)].map((match) => new URL(match[1]!).pathname);
    expect(linked.length).toBeGreaterThanOrEqual(data.pages.length);
    const built = new Set(builtPages().map(({ address }) => address));
    for (const path of linked) expect(built, path).toContain(`/${path.slice(siteBase().length)}`);
  });
});

describe('every explainer', () => {
  it('leads to its questions and its packet', () => {
    for (const page of explainers) {
      const { links } = builtPage(`/${page.path}/`);
      for (const path of [quizPath(page), packetPath(page)])
        expect(
          links.some(({ href }) => href.endsWith(path)),
          `${page.path} to ${path}`,
        ).toBe(true);
    }
  });
  it('has questions whose answers are closed at first, open without a script, and lead to sources', () => {
    for (const page of explainers) {
      const { html, text } = builtPage(quizPath(page));
      const quiz = corpus.records.quiz.get(quizId(page.path))!;
      const details = html.match(/<details(?: [^>]*)?>/g) ?? [];
      expect(details.filter((tag) => !tag.includes('open')).length, page.path).toBeGreaterThanOrEqual(
        quiz.data.questions.length,
      );
      for (const { question } of quiz.data.questions) expect(text).toContain(words(question.en));
      expect(html.match(/class="cite"/g)?.length, page.path).toBeGreaterThanOrEqual(quiz.data.questions.length);
    }
  });
  it('has a packet in which every source has its address, and the page every heading', () => {
    for (const page of explainers) {
      const packet = builtPage(packetPath(page));
      const reading = builtPage(`/${page.path}/`);
      const sources = reading.html.match(/<li id="s\d+"/g)?.length ?? 0;
      expect(addresses(packet.html).length, page.path).toBeGreaterThanOrEqual(sources * 0.9);
      for (const heading of headingIds(page.tree))
        expect(packet.ids, page.path).toContain(`${quizId(page.path)}-${heading}`);
    }
  });
});

describe('packets of sections', () => {
  it.each(SECTIONS)('%s holds every page of the section', (section) => {
    const packet = builtPage(`/teach/packets/${section}/`);
    for (const page of explainers.filter(({ path }) => path.startsWith(`${section}/`)))
      expect(packet.ids.has(`reading-${quizId(page.path)}`), page.path).toBe(true);
    expect(packet.text).toContain('CC BY 4.0');
    expect(packet.text).toMatch(/Evidence to\s+(?:\d{1,2} )?\w+ 20\d\d/);
  });
});
