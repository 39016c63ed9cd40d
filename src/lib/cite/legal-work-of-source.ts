/**
 * The legal work behind a source record, read from its title: records hold the legal citation there (“Hamdi v. Rumsfeld,
 * 542 U.S. 507 (2004)”, “… (50 U.S.C. § 3093)”). What a record does not say is never filled in: a title that fits no
 * pattern gives no legal work, and the styles write the source as a document.
 */
import type { Law, Source } from '../../schemas/index.ts';
import { TREATY, billNumber, legalWorkOfLaw } from './legal-work-of-law.ts';
import type {
  Bill,
  CodeSection,
  ConstitutionPart,
  CourtCase,
  Hearing,
  InternationalCase,
  LegalWork,
  MexicanStatute,
  PresidentialDocument,
  RegisterNotice,
  Resolution,
  SessionLaw,
  Treaty,
} from './legal-work.ts';

/** The legal work in a source, with what law texts taken from it say of its citation. */
export function legalWorkOfSource(source: Source, laws: readonly Law[]): LegalWork | undefined {
  // A number identifies a bill and a volume a judgment, also where the words of the title are a description.
  if (source.title_note !== undefined) return bill(source) ?? internationalCase(source);
  if (source.kind === 'court-decision') return courtCase(source) ?? internationalCase(source);
  if (source.kind === 'international-org') return unResolution(source);
  if (source.kind === 'government') return hearing(source);
  if (source.kind !== 'primary-law') return undefined;
  return (
    codeSection(source) ??
    sessionLaw(source) ??
    presidentialDocument(source, laws) ??
    registerNotice(source) ??
    bill(source) ??
    constitution(source) ??
    mexicanStatute(source) ??
    treaty(source, laws)
  );
}

function courtCase(source: Source): CourtCase | undefined {
  const { title, published, publisher } = source;
  const printed =
    /(.+? v\. .+?), (\d+) (U\.S\.|S\. Ct\.|F\.(?:2d|3d|4th)|F\. Supp\.(?: [23]d)?|M\.J\.) (\d+|_+)(?:, (\d+))?(?: \(([^()]*?) ?(\d{4})\))?(?: \((.+)\))?(?:[,:] (.+))?$/.exec(
      title,
    );
  if (printed) {
    const [, name, volume, reporter, page, pinpoint, court, year, remark, part] = printed;
    const date = published ?? year;
    // “Stevens, J., dissenting, p. 671” without the page; “syllabus” as it is.
    const said = remark?.replace(/, p\. \d+/, '') ?? part;
    if (date === undefined) return undefined;
    const isSupreme = reporter === 'U.S.' || reporter === 'S. Ct.';
    const shortCourt = court || COURTS[publisher];
    return {
      kind: 'case',
      name: name!,
      reporter: { volume: volume!, name: reporter!, page: page! },
      courtName: isSupreme ? 'Supreme Court of the United States' : publisher,
      date,
      ...(pinpoint && { pinpoint }),
      ...(shortCourt && { court: shortCourt }),
      ...(said && { remark: said }),
    };
  }
  const unprinted =
    /(.+? v\. .+?), (Nos?\. [^()]+?(?: \([A-Z]+\))?) \((.+?) (\d{1,2} \w+ \d{4}|\w+\.? \d{1,2}, \d{4}|\d{4})\)(?:, (.+))?$/.exec(
      title,
    );
  if (unprinted) {
    const [, name, docket, court, day, part] = unprinted;
    return {
      kind: 'case',
      name: name!,
      docket: docket!,
      court: court!,
      courtName: publisher,
      date: published ?? day!.slice(-4),
      ...(part && { remark: part }),
    };
  }
  const order = /(.+? v\. .+?), (No\. \S+), (.+)/.exec(title);
  const court = COURTS[publisher];
  if (order && court !== undefined && published !== undefined)
    return {
      kind: 'case',
      name: order[1]!,
      docket: order[2]!,
      court,
      courtName: publisher,
      date: published,
      remark: order[3]!,
    };
  return undefined;
}

/** Courts whose short form a record’s title does not give (Bluebook, table T1). */
const COURTS: Readonly<Record<string, string>> = {
  'U.S. Court of Appeals for the Eleventh Circuit': '11th Cir.',
  'U.S. District Court for the District of Arizona': 'D. Ariz.',
};

function internationalCase({ title, published, publisher }: Source): InternationalCase | undefined {
  const found =
    /(.+?)(?: \((.+?) v\. (.+?)\))?, (?:Merits, )?(Judgment|Advisory Opinion), I\.C\.J\. Reports (\d{4}), p\. (\d+)$/.exec(
      title,
    );
  if (!found || publisher !== 'International Court of Justice' || published === undefined) return undefined;
  const [, name, applicant, respondent, stage, year, page] = found;
  return {
    kind: 'international-case',
    name: name!,
    stage: stage!,
    reports: { year: year!, page: page! },
    date: published,
    ...(applicant && { parties: [applicant, respondent!] as const }),
  };
}

function codeSection({ title, published }: Source): CodeSection | undefined {
  const found = /(.+?) \((\d+) U\.S\.C\. (§§? [^)]+)\)$/.exec(title);
  return found
    ? {
        kind: 'code',
        name: found[1]!,
        title: found[2]!,
        sections: found[3]!.replace(' and ', ', '),
        ...(published && { year: published.slice(0, 4) }),
      }
    : undefined;
}

function sessionLaw({ title, published }: Source): SessionLaw | undefined {
  const found = /(.+?)(?:, | \()Pub\. L\. (\d+-\d+)\)?(?:, (\d+) Stat\. (\d+))?$/.exec(title);
  if (!found || published === undefined) return undefined;
  return {
    kind: 'session-law',
    name: found[1]!,
    number: found[2]!,
    year: published.slice(0, 4),
    ...(found[3] && { statutes: { volume: found[3], page: found[4]! } }),
  };
}

const REGISTER = /, (\d+) FR (\d+)$/;

function registerOf(title: string): { volume: string; page: string } | undefined {
  const found = REGISTER.exec(title);
  return found ? { volume: found[1]!, page: found[2]! } : undefined;
}

function presidentialDocument({ title, published }: Source, laws: readonly Law[]): PresidentialDocument | undefined {
  const numbered = /(Executive Order|Proclamation) (\d{4,5})/.exec(title);
  if (published === undefined || !(numbered || laws.some(({ instrument }) => instrument === 'proclamation')))
    return undefined;
  const name = title
    .replace(REGISTER, '')
    .replace(/ \((?:Executive Order|Proclamation) \d+\)/, '')
    .replace(/(?:Executive Order|Proclamation) \d+[,:] /, '')
    .replace(/, as amended$/, '');
  const inLaws = laws.map(legalWorkOfLaw).flatMap((law) => (law && 'register' in law ? [law.register] : []));
  const register = registerOf(title) ?? inLaws[0];
  return {
    kind: 'presidential',
    genre: numbered?.[1] === 'Executive Order' ? 'executive-order' : 'proclamation',
    name,
    date: published,
    ...(numbered && { number: numbered[2]! }),
    ...(register && { register }),
  };
}

function registerNotice({ title, published, publisher }: Source): RegisterNotice | undefined {
  if (!publisher.startsWith('Federal Register') || published === undefined) return undefined;
  const number = / \(Public Notice (\d+)\)/.exec(title);
  const register = registerOf(title);
  return {
    kind: 'register-notice',
    name: title.replace(REGISTER, '').replace(/ \(Public Notice \d+\)/, ''),
    date: published,
    ...(number && { number: number[1]! }),
    ...(register && { register }),
  };
}

function bill({ title, published, url }: Source): Bill | undefined {
  const numbered = billNumber(title, url);
  if (!numbered || published === undefined) return undefined;
  const rest = title.replace(
    /[^:,(]+(?: \(\d+th Congress\))?(?:, \d+th Congress)?(?:, engrossed in the House)?[:,]? /,
    '',
  );
  const isShortTitle = /^[A-Z].*\b(?:Act|Resolution)\b(?: of \d{4})?$/.test(rest);
  return { kind: 'bill', ...numbered, date: published, ...(isShortTitle && { name: rest }) };
}

function hearing({ title, published }: Source): Hearing | undefined {
  const found = /(.+), Hearing before the (Committee on .+), ([SH])\. Hrg\. (\d+)-(\d+)/.exec(title);
  if (!found || published === undefined) return undefined;
  const [, name, committee, house, congress, number] = found;
  return {
    kind: 'hearing',
    name: name!,
    chamber: house === 'H' ? 'House' : 'Senate',
    committee: committee!,
    congress: congress!,
    number: `${congress}-${number}`,
    date: published,
  };
}

function constitution({ title, published }: Source): ConstitutionPart | undefined {
  if (title === 'Constitution of the United States') return { kind: 'constitution', country: 'US' };
  const found = /Constitución Política de los Estados Unidos Mexicanos, artículo (\d+)$/.exec(title);
  return found
    ? {
        kind: 'constitution',
        country: 'MX',
        provision: `art. ${found[1]}`,
        ...(published && { date: published }),
      }
    : undefined;
}

function mexicanStatute({ title, published }: Source): MexicanStatute | undefined {
  if (!/^(?:Ley|Código|DECRETO|Decreto)\b/.test(title) || published === undefined) return undefined;
  const found = /(.+?), artículo(s?) (.+)/.exec(title);
  return {
    kind: 'mexican-statute',
    name: found ? found[1]! : title,
    date: published,
    ...(found && { provision: `art${found[2]}. ${found[3]}` }),
  };
}

function unResolution({ title, published }: Source): Resolution | undefined {
  if (published === undefined) return undefined;
  const first = /General Assembly resolution (\S+), (.+)/.exec(title);
  if (first) return { kind: 'un-resolution', number: first[1]!, name: first[2]!, date: published };
  const last = /(.+), General Assembly resolution (\d+ \([IVX]+\))/.exec(title);
  return last ? { kind: 'un-resolution', number: last[2]!, name: last[1]!, date: published } : undefined;
}

function treaty({ title, published }: Source, laws: readonly Law[]): Treaty | undefined {
  const printed = /(.+?)(?:, \p{Lu}\p{L}+)?, \d{1,2} \w+ \d{4}, (\d+) UNTS (\d+)/u.exec(title);
  if (printed && published !== undefined)
    return { kind: 'treaty', name: printed[1]!, date: published, series: { volume: printed[2]!, page: printed[3]! } };
  // A date that is not exact is that of a collection, not of a signature.
  if (!TREATY.test(title) || published?.length !== 10 || /Statutes at Large|Manual/.test(title)) return undefined;
  const [series] = laws.map(legalWorkOfLaw).flatMap((law) => (law && 'series' in law ? [law.series] : []));
  return {
    kind: 'treaty',
    name: title.replace(/ \(Rio Treaty\)/, ''),
    date: published,
    ...(series && { series }),
  };
}
