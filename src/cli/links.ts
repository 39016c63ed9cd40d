/**
 * `npm run links`: asks every web address of sources and law texts whether it still answers, and prints what became of them, as
 * Markdown. Exit code 1 when one is gone. It needs the network and many minutes, because it never hurries a server; the tests
 * and the build never run it. `npm run links -- <id> …` asks for some records only.
 */
import { readCorpus } from '../lib/io/corpus.ts';
import { linksAsMarkdown, verdictOf, type LinkResult, type RecordedAddress } from '../lib/reports/links.ts';
import { askAddresses } from './support/ask-addresses.ts';

const { corpus } = readCorpus(process.cwd());
const wanted = process.argv.slice(2);
const recorded = [...corpus.records.source.values(), ...corpus.records.law.values()].flatMap(
  (record): RecordedAddress[] => {
    const { url } = record.data;
    if (url === undefined || (wanted.length > 0 && !wanted.includes(record.id))) return [];
    const { file, line } = record.locate(['url']);
    const archived = 'archived_url' in record.data ? record.data.archived_url : undefined;
    return [{ id: record.id, address: url, file, line, ...(archived === undefined ? {} : { archived }) }];
  },
);
const unknown = wanted.filter((id) => !recorded.some((each) => each.id === id));
if (unknown.length > 0) {
  console.error(`No source or law text with an address is called ${unknown.join(', ')}.`);
  process.exit(2);
}
const repository = process.env['REPOSITORY_URL'] ?? process.env['SITE_URL'];
const answers = await askAddresses(
  recorded.map(({ address }) => address),
  {
    pause: Number(process.env['LINKS_PAUSE'] ?? 2000),
    timeout: 20_000,
    hostsAtOnce: 6,
    userAgent: `source-address-check${repository === undefined ? '' : ` (+${repository})`}`,
  },
);
const results = recorded.map((each): LinkResult => ({ ...each, answer: answers.get(each.address)! }));
console.log(linksAsMarkdown(results, new Date().toISOString().slice(0, 10)));
process.exitCode = results.some(({ address, answer }) => verdictOf(address, answer) === 'gone') ? 1 : 0;
