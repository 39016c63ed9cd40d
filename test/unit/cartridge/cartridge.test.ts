/**
 * The structure of a Common Cartridge, held against the rules that stand in the profile’s own manifest schema. The schemas
 * themselves may not be copied into this repository; that the XML is well formed is judged by libxml2.
 */
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { cartridgeFiles, type Cartridge } from '../../../src/lib/cartridge/cartridge.ts';
import { assessmentHtml, sheetHtml } from '../../../src/lib/cartridge/lesson-pages.ts';
import { deterministicZip } from '../../../src/lib/cartridge/zip.ts';
import { lessonFixture } from '../../support/lesson.ts';

const CARTRIDGE: Cartridge = {
  id: 'sixty-days',
  title: 'Sixty days & “more” <than> that',
  description: 'Students read § 2.',
  language: 'en',
  rights: 'CC BY 4.0',
  groups: [
    {
      id: 'readings',
      title: 'Readings',
      items: [{ kind: 'link', id: 'reading-law', title: 'The law', url: 'https://site.example/law/?a=1&b="2"' }],
    },
    {
      id: 'work',
      title: 'Work',
      items: [
        { kind: 'page', id: 'sheet', title: 'Sheet', html: '<p>Read &amp; write.</p>' },
        { kind: 'topic', id: 'topic-1', title: 'Who must report?', html: '<p>Who?</p>' },
      ],
    },
  ],
};
const files = cartridgeFiles(CARTRIDGE);
const manifest = files.get('imsmanifest.xml')!;
const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map((match) => match[1]!);

describe('the manifest', () => {
  test('comes first and says what it is', () => {
    expect([...files.keys()][0]).toBe('imsmanifest.xml');
    expect(manifest).toContain('<schema>IMS Common Cartridge</schema>');
    expect(manifest).toContain('<schemaversion>1.3.0</schemaversion>');
    expect(manifest).toContain('xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"');
  });
  test('has one organization with one item at its root, which has no title', () => {
    expect(all(/<organization (identifier)=/g)).toHaveLength(1);
    expect(manifest).toContain('structure="rooted-hierarchy"');
    expect(manifest).toMatch(/<item identifier="root">\s*<item /);
  });
  test('gives every identifier once, all of them usable as XML names', () => {
    const identifiers = all(/ identifier="([^"]+)"/g);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    for (const identifier of identifiers) expect(identifier).toMatch(/^[A-Za-z_][\w.-]*$/);
  });
  test('refers to resources that are there, and to every resource', () => {
    const resources = all(/<resource identifier="([^"]+)"/g);
    expect(all(/identifierref="([^"]+)"/g).sort()).toEqual([...resources].sort());
  });
  test('gives every resource one file, which is in the zip, and every file to a resource', () => {
    const hrefs = all(/<file href="([^"]+)"\/>/g);
    expect(hrefs).toHaveLength(all(/<resource (identifier)=/g).length);
    expect([...hrefs, 'imsmanifest.xml'].sort()).toEqual([...files.keys()].sort());
  });
  test('opens web content by its address, and nothing else', () => {
    for (const resource of manifest.match(/<resource [^>]*>/g)!)
      expect(resource.includes(' href='), resource).toBe(resource.includes('type="webcontent"'));
    expect(manifest).toContain('type="webcontent" href="pages/sheet.html"><file href="pages/sheet.html"/>');
  });
  test('uses the types of version 1.3', () => {
    expect(new Set(all(/ type="([^"]+)"/g))).toEqual(new Set(['imswl_xmlv1p3', 'webcontent', 'imsdt_xmlv1p3']));
  });
});

describe('the files', () => {
  test.each([...files].filter(([path]) => path.endsWith('.xml')))('%s is well formed', async (fileName, contents) => {
    const { valid, errors } = await validateXML({
      xml: [{ fileName: fileName.replace('/', '-'), contents }],
      normalization: 'format',
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });
  test('the same tool sees a fault', async () => {
    const { valid } = await validateXML({
      xml: [{ fileName: 'a.xml', contents: '<a><b></a>' }],
      normalization: 'format',
    });
    expect(valid).toBe(false);
  });
  test('escape what was typed', () => {
    expect(manifest).toContain('Sixty days &amp; “more” &lt;than&gt; that');
    expect(files.get('links/reading-law.xml')).toContain('href="https://site.example/law/?a=1&amp;b=&quot;2&quot;"');
    expect(files.get('topics/topic-1.xml')).toContain('&lt;p&gt;Who?&lt;/p&gt;');
  });
  test.each([
    [
      'an id used twice',
      { ...CARTRIDGE, groups: [CARTRIDGE.groups[0]!, { ...CARTRIDGE.groups[0]!, id: 'more' }] },
      'stands twice',
    ],
    ['an id that is none', { ...CARTRIDGE, groups: [{ ...CARTRIDGE.groups[0]!, id: '../up' }] }, 'cannot be an id'],
  ])('%s is refused', (_, cartridge, message) => {
    expect(() => cartridgeFiles(cartridge)).toThrow(message);
  });
});

describe('the zip', () => {
  test('holds the files, and is the same in another time zone', () => {
    const zone = process.env['TZ'];
    const zip = deterministicZip(files);
    process.env['TZ'] = 'Pacific/Auckland';
    const elsewhere = deterministicZip(files);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(elsewhere).equals(Buffer.from(zip))).toBe(true);
    const unpacked = unzipSync(zip);
    expect(Object.keys(unpacked)).toEqual([...files.keys()]);
    expect(strFromU8(unpacked['imsmanifest.xml']!)).toBe(manifest);
  });
});

describe('the pages of a lesson', () => {
  const lesson = lessonFixture();
  const sheet = sheetHtml(
    lesson,
    [{ citation: '1 A.C. § 1', language: 'en', url: 'https://site.example/law/', paragraphs: ['§ 1. Report < now'] }],
    [{ statement: 'It was told.', status: 'Reported', url: 'https://site.example/claims/a/' }],
  );
  test('the sheet holds texts, cards and tasks, and no answers', () => {
    expect(sheet).toContain('§ 1. Report &lt; now');
    expect(sheet).toContain('It was told. (Reported; <a href="https://site.example/claims/a/">sources</a>)');
    for (const { text } of lesson.handout.tasks) expect(sheet).toContain(text.en);
    for (const { notes } of [...lesson.handout.tasks, ...lesson.discussion])
      expect(sheet).not.toContain(notes.en.split(' [')[0]);
  });
  test('citations do not stand on it as they are typed', () => expect(sheet).not.toContain('[@'));
  test('a table has a cell for each column', () => {
    const table = lesson.handout.tasks.find((each) => each.table)!.table!;
    const row = /<tbody><tr>.*?<\/tr>/.exec(sheet)![0];
    expect(row.match(/<t[dh]\b/g)).toHaveLength(table.columns.length);
  });
  test('the task shows the rubric', () => {
    const html = assessmentHtml(lesson);
    expect(html).toContain(lesson.assessment.task.en);
    for (const { strong } of lesson.assessment.criteria) expect(html).toContain(strong.en);
  });
});
