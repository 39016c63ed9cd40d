/** Works cited as the MLA Handbook has them (9th edition). Titles keep their own capitals. */
import { capital, italic, joined, quoted, row, sentences, type Citation } from './citation-text.ts';
import type { LegalWork } from './legal-work.ts';
import { MLA_LAW_WORDS, type MlaLawWords } from './mla-law-words.ts';
import { invertedName, straightName } from './names.ts';
import { dayFirst, type StyleWords } from './style-words.ts';
import { isArticle, isOwn, type Work } from './work.ts';

/** One entry. */
export function mla(work: Work, words: StyleWords): Citation {
  const container = isOwn(work) ? ownContainer(work, words) : undefined;
  if (work.law) return lawEntry(work, work.law, words, container);
  const address = [container === undefined ? withoutScheme(work.url) : undefined];
  const second = work.copyAt === undefined ? [] : [row(italic(work.copyAt))];
  const date = work.date === undefined ? undefined : dayFirst(work.date, words.language);
  // Where the container is a copy, its name goes between the original and the address (5.31, second container).
  const original = container ?? joined([containerOf(work), work.number, date], ', ');
  const [first, last] =
    second.length > 0
      ? [original, joined([...second, ...address], ', ')]
      : [joined([original, ...address], ', '), undefined];
  return sentences([
    personsOf(work, words),
    titleOf(work, words),
    first,
    last,
    isOwn(work) || work.date === undefined ? capital(words.accessed) : undefined,
    work.form === 'dataset' && words.dataSet,
  ]);
}

/** One name inverted; two; with three or more the first and “et al.” (5.8). */
function personsOf({ authors: { people, andOthers } }: Work, words: StyleWords): string | undefined {
  const [first, second] = people;
  if (first === undefined) return undefined;
  if (people.length > 2 || andOthers) return `${invertedName(first)}, et al.`;
  if (second === undefined) return invertedName(first);
  return words.language === 'es'
    ? `${invertedName(first)} y ${straightName(second)}`
    : `${invertedName(first)}, and ${straightName(second)}`;
}

/** Titles of what stands alone are in italics, of what is part of something in quotation marks; a description has neither (5.24–29). */
function titleOf(work: Work, { language }: StyleWords): Citation {
  if (work.titleIsDescription) return [work.title];
  return work.form === 'report' ? [italic(work.title)] : [quoted(work.title, '.', language)];
}

function containerOf(work: Work): Citation {
  if (work.publisher === undefined) return [];
  return isArticle(work) || work.form === 'webpage' ? [italic(work.publisher)] : [work.publisher];
}

function ownContainer({ publisher, edition, url }: Work, words: StyleWords): Citation {
  return joined(
    [
      publisher && [italic(publisher)],
      edition && `${words.version} ${edition.version}`,
      edition && dayFirst(edition.date, words.language),
      withoutScheme(url),
    ],
    ', ',
  );
}

/** Law is cited as the version that was read, not by its legal citation (MLA Style Center, “Documenting Legal Works”). */
function lawEntry(work: Work, law: LegalWork, words: StyleWords, own: Citation | undefined): Citation {
  const day = (date: string) => dayFirst(date, words.language);
  const say = MLA_LAW_WORDS[words.language];
  const address = own ? undefined : withoutScheme(work.url);
  const access = own && capital(words.accessed);
  switch (law.kind) {
    case 'case':
      return sentences([
        `${say.unitedStates}, ${agency(law.courtName, say)}`,
        [italic(law.name)],
        law.remark && capital(law.remark),
        joined([day(law.date), address], ', '),
        own,
        access,
      ]);
    case 'international-case':
      return sentences([
        say.worldCourt,
        [italic(law.name)],
        say.stage[law.stage] ?? law.stage,
        joined([day(law.date), address], ', '),
        own,
        access,
      ]);
    case 'code':
      return sentences([
        [quoted(law.name, '.', words.language)],
        joined(
          [
            [italic('United States Code')],
            `${say.title} ${law.title}`,
            law.sections.replace('§§', say.sections).replace('§', say.section),
            law.year,
            address,
          ],
          ', ',
        ),
        own,
        access,
      ]);
    case 'session-law':
      return sentences([
        `${say.unitedStates}, ${say.congress}`,
        `${say.publicLaw} ${law.number}: ${law.name}`,
        joined(
          [
            [italic('United States Statutes at Large')],
            law.statutes && `vol. ${law.statutes.volume}`,
            law.year,
            law.statutes && `p. ${law.statutes.page}`,
            address,
          ],
          ', ',
        ),
        own,
        access,
      ]);
    case 'presidential': {
      const [president] = work.authors.people;
      const who = president === undefined ? '' : ` [${straightName(president)}]`;
      const number = law.number === undefined ? '' : ` ${law.number}`;
      return sentences([
        `${say.unitedStates}, ${say.executiveOffice}${who}`,
        `${say.genre[law.genre]}${number}: ${law.name}`,
        day(law.date),
        joined([registerPart(law.register), address], ', '),
        own,
        access,
      ]);
    }
    case 'register-notice':
      return sentences([
        `${say.unitedStates}, ${say.stateDepartment}`,
        [quoted(law.name, '.', words.language)],
        joined(
          [
            [italic('Federal Register')],
            law.register && `vol. ${law.register.volume}`,
            day(law.date),
            law.register && `p. ${law.register.page}`,
            address,
          ],
          ', ',
        ),
        own,
        access,
      ]);
    case 'bill': {
      const number = say.numberedBill(say.chamber[law.chamber], say.bill[law.sort], law.number);
      return sentences([
        `${say.unitedStates}, ${say.congress}, ${say.chamber[law.chamber]}`,
        law.name === undefined ? number : [italic(law.name)],
        joined([day(law.date), address], ', '),
        own,
        joined([say.numberedCongress(law.congress), law.name && number], ', '),
        access,
      ]);
    }
    case 'hearing':
      return sentences([
        `${say.unitedStates}, ${say.congress}, ${say.chamber[law.chamber]}, ${law.committee}`,
        [italic(law.name)],
        joined([work.publisher, day(law.date), address], ', '),
        own,
        `${say.numberedCongress(law.congress)}, ${say.numberedBill(say.chamber[law.chamber], say.hearing, law.number)}`,
        access,
      ]);
    case 'treaty':
      return sentences([
        [italic(law.name)],
        law.provision && capital(law.provision),
        joined([law.date && day(law.date), address], ', '),
        own,
        access,
      ]);
    case 'constitution':
      return sentences([
        [
          italic(
            law.country === 'US'
              ? 'Constitution of the United States'
              : 'Constitución Política de los Estados Unidos Mexicanos',
          ),
        ],
        law.provision && capital(law.provision),
        !own && joined([law.date && day(law.date), address], ', '),
        own,
        access,
      ]);
    case 'un-resolution':
      return sentences([
        say.generalAssembly,
        [italic(law.name)],
        joined([`${say.resolution} ${law.number}`, law.provision], ', '),
        joined([day(law.date), address], ', '),
        own,
        access,
      ]);
    case 'mexican-statute':
      return sentences([
        [italic(law.name)],
        law.provision && capital(law.provision),
        joined([work.publisher, day(law.date), address], ', '),
        own,
        access,
      ]);
  }
}

function registerPart(register: { volume: string; page: string } | undefined): Citation | undefined {
  return register && [italic('Federal Register'), `, vol. ${register.volume}, p. ${register.page}`];
}

/** `Supreme Court of the United States` → `Supreme Court`; `U.S. Court of Appeals …` → `Court of Appeals …`. */
function agency(name: string, { supremeCourt }: MlaLawWords): string {
  return name === 'Supreme Court of the United States' ? supremeCourt : name.replace(/^U\.S\. /, '');
}

/** Addresses stand without `https://` (5.95). */
function withoutScheme(url: string | undefined): string | undefined {
  return url?.replace(/https?:\/\//, '');
}
