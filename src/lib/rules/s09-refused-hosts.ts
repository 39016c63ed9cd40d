import { defineRule } from './rule.ts';

export const refusedHostsAreNotCited = defineRule({
  code: 'S09',
  title: 'Pages of machine-made answers, content farms, shortened links and search results are not cited.',
  severity: 'error',
  why: 'They have no author who answers for them, and they change without a trace. The list is content/refused-hosts.yaml.',
  *find({ corpus }) {
    for (const source of corpus.records.source.values()) {
      for (const field of ['url', 'seen_at', 'archived_url'] as const) {
        const address = source.data[field];
        if (address === undefined) continue;
        const host = hostOf(address);
        const refused = corpus.refusedHosts.hosts.find(
          (entry) => host === entry.host || host.endsWith(`.${entry.host}`),
        );
        if (!refused) continue;
        yield {
          place: source.locate([field]),
          message: `${refused.host} is not cited here: ${refused.why}`,
          cure: 'find the page it was taken from, and cite that',
        };
      }
    }
  },
});

/** The host of an address; taken by hand, because building a URL for every source is slow. */
function hostOf(address: string): string {
  return (/^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? '').toLowerCase();
}
