/**
 * The small corpus with one record of every kind that has every field readers see, in both languages, for tests of what is
 * published of it. Nothing in it is a fact, and the rules for prose are of no account.
 */
import type { ContentRecord, Page } from '../../src/lib/corpus.ts';
import type { Graph } from '../../src/lib/refs/graph.ts';
import type { RecordKind } from '../../src/schemas/index.ts';
import { smallGraph } from './small-corpus.ts';

const FULL_FILES: Readonly<Record<string, string>> = {
  'content/sources/scholarly/s-full.yaml': `title: A study
authors: [Ana Ruiz, Ben Poe]
publisher: A press
via: An archive
url: https://press.example/study
archived_url: https://archive.example/study
published: 2024-03
kind: scholarly
language: es
read_as: excerpt
recorded: 2026-01-03
rights: cc-by
origin: s-one
reliability: primary
note: look again
`,
  'content/claims/risks/c-full.yaml': `statement: { en: A number grew., es: Un número creció. }
brief: { en: It grew., es: Creció. }
status: established
date: 2024
as_of: 2026-01
attributed_to: { en: An office, es: Una oficina }
sources: [{ id: s-full, locator: p. 9 }, { id: s-old }]
law: [rule#a, rule#b]
section: risks
volatility: figure
figure: { method: { en: Counted., es: Contado. }, period: '2023/2024' }
checked: { on: 2026-02-03, by: independent, verdict: corrected }
`,
  'content/glossary/full-word.yaml': `term: { en: full word, es: palabra llena }
definition: { en: A word with all., es: Una palabra con todo. }
aliases: { en: [whole word, all word], es: [palabra entera] }
sources: [c-full, s-old]
law: [rule#a]
see_also: [word]
`,
  'content/events/e-full.yaml': `title: { en: Something happened, es: Algo pasó }
date: 2025-04-08
end: 2025-04-10
kind: strike
rung: reported
place: { name: { en: Puerto Alba, es: Puerto del Alba }, lat: 12.5, lon: -38.25 }
claims: [c-told, c-full]
actors: [a-full, a-bare]
`,
  'content/events/e-bare.yaml': `title: { en: Something else }
date: 2025
kind: report
claims: [c-dim]
`,
  'content/actors/a-full.yaml': `name: Ministry
local_name: Ministerio
aliases: [MoT, MdT]
kind: agency
country: { en: Alba, es: El Alba }
role: { en: Counts., es: Cuenta. }
as_of: 2026-01
sources: [c-full, s-old]
`,
  'content/actors/a-bare.yaml': `name: Ada Lopez
kind: person
role: { en: Speaks. }
as_of: 2025
sources: [s-one]
`,
  'content/answers/x-full.yaml': `question: { en: Did it grow?, es: ¿Creció? }
answer:
  en: Yes, *it did*. [@c-full] Someone [told](claim:c-told) so. [@c-told; @s-old, p. 2]
  es: Sí, *creció*. [@c-full] Alguien lo [dijo](claim:c-told). [@c-told; @s-old, p. 2]
cluster: happened
leads_to: [law/first, law/second]
home: 2
`,
  'content/answers/x-bare.yaml': `question: { en: What is a word? }
answer: { en: 'Nobody knows. [@s-old]' }
cluster: classroom
leads_to: [law/third]
home: 1
`,
  'content/questions/q-full.yaml': `question: { en: May it?, es: ¿Puede? }
section: law
positions:
  - id: not
    label: { en: It may not, es: No }
    arguments:
      - text: { en: No power is given., es: No se da poder. }
        holders: [s-full, s-one]
        sources: [s-old]
        reply: { text: { en: It is implied., es: Está implícito. } }
  - id: it-may
    label: { en: It may, es: Sí }
    arguments:
      - text: { en: The rule allows it., es: La regla lo permite. }
        holders: [a-full]
        claims: [c-told, c-sure]
        reply: { text: { en: It does not., es: No lo hace. }, holders: [a-bare, s-one], claims: [c-dim] }
  - id: unclear
    label: { en: It is unclear, es: No está claro }
    arguments:
      - text: { en: Nobody has ruled., es: Nadie ha fallado. }
        holders: [s-two]
        claims: [c-split]
        reply: { text: { en: Somebody has., es: Alguien sí. }, holders: [a-full] }
`,
  'content/order.yaml': `debate: []
law:
  - pages: [third]
  - { group: { en: More, es: Más }, pages: [second, first] }
risks: []
background: []
about: []
`,
  'content/pages/en/index.mdx': `---
title: Home
description: The home page.
kind: home
---

Start here.
`,
  'content/pages/en/law/index.mdx': `---
title: The law
description: What the law says.
kind: hub
section: law
change: [A court rules., A law passes.]
reviewed: { on: 2026-01-06, by: editors, checked: all }
---

Read on.
`,
  'content/options/o-full.yaml': `label: { en: Flights, es: Vuelos }
summary: { en: It would fly., es: Volaría. }
proposed_by: [a-bare, a-full]
opposed_by: [s-old]
ladder:
  - { rung: reported, date: 2025-04-09, claim: c-told }
as_of: 2026-04
`,
  'content/data/d-full.yaml': `title: { en: Crashes, es: Accidentes }
unit: { en: planes, es: aviones }
columns: { year: { en: Year, es: Año } }
sources: [s-one, s-full]
notes: { en: Only those told., es: Solo los contados. }
as_of: 2026-02
chart:
  form: columns
  see: { en: It grew., es: Creció. }
  along: year
  panels: [{ label: { en: All, es: Todos }, series: [{ label: { en: planes, es: aviones }, value: all_planes }] }]
`,
  'content/data/d-full.csv': 'year,all_planes\n2024,2\n2025,a | b\n',
  'content/standards/n-one.yaml': 'code: D1\nframework: c3\ntext: Explain.\nsource: s-one\n',
  'content/standards/n-two.yaml': 'code: D2\nframework: common-core\ntext: Compare.\nsource: s-old\n',
  'content/lessons/l-full.yaml': `title: { en: A lesson, es: Una lección }
summary: { en: Students read., es: Se lee. }
objectives: [{ en: Tell, es: Contar }]
section: law
method: source-analysis
minutes: 45
levels: [grades-9-10, college]
standards: [n-two, n-one]
pages: [law/first, law/second]
materials: [{ en: Paper, es: Papel }]
steps:
  - { title: { en: Read, es: Leer }, minutes: 15, text: { en: Read., es: Leed. } }
  - { title: { en: Write, es: Escribir }, minutes: 15, text: { en: Write., es: Escribid. } }
  - { title: { en: Talk, es: Hablar }, minutes: 15, text: { en: Talk., es: Hablad. } }
handout:
  intro: { en: Read., es: Leed. }
  tasks: [{ text: { en: Tell., es: Contad. }, notes: { en: All., es: Todo. } }]
discussion:
  - { question: { en: Why?, es: '¿Por qué?' }, notes: { en: So., es: Así. } }
  - { question: { en: How?, es: '¿Cómo?' }, notes: { en: So., es: Así. } }
assessment:
  task: { en: Write., es: Escribid. }
  criteria:
    - criterion: { en: Evidence, es: Pruebas }
      strong: { en: All., es: Todo. }
      sound: { en: Some., es: Algo. }
      beginning: { en: None., es: Nada. }
    - criterion: { en: Limits, es: Límites }
      strong: { en: All., es: Todo. }
      sound: { en: Some., es: Algo. }
      beginning: { en: None., es: Nada. }
adaptations:
  - { need: { en: Shorter, es: Más corta }, text: { en: Leave out., es: Quitad. } }
  - { need: { en: Aloud, es: En voz alta }, text: { en: Read out., es: Leed. } }
`,
  'content/quizzes/law-first.yaml': `page: law/first
questions:
  - { question: { en: Why?, es: '¿Por qué?' }, answer: { en: 'So. [@c-sure]', es: 'Así. [@c-sure]' } }
  - { question: { en: How?, es: '¿Cómo?' }, answer: { en: 'So. [@c-sure]', es: 'Así. [@c-sure]' } }
`,
  'content/scenarios/z-full.yaml': `part: authority
place: 1
label: { en: A rule, es: Una regla }
question: { en: What must be told?, es: ¿Qué hay que contar? }
rules:
  - { id: one, when: {}, effect: requires, text: { en: It must., es: Debe. }, law: [rule#a] }
`,
  'content/changes/2026-02-01-grew.yaml': `on: 2026-02-01
kind: updated
title: { en: It grew, es: Creció }
note: { en: A number is new., es: Un número es nuevo. }
pages: [law/first]
claims: [c-full]
`,
  'content/corrections/2026-03-01-number.yaml': `on: 2026-03-01
claim: c-full
was: { en: It fell., es: Cayó. }
is: { en: It grew., es: Creció. }
reason: { en: A slip., es: Un desliz. }
`,
  'content/tombstones/t-claim.yaml': `kind: claim
removed: 2026-01-05
why: { en: It was a double., es: Era doble. }
replaced_by: c-full
`,
  'content/tombstones/t-page.yaml': 'kind: page\nremoved: 2026-01-05\nwhy: { en: It went. }\n',
};

/** The graph of the full corpus with some files changed; undefined removes one. */
export function fullGraph(changes: Readonly<Record<string, string | undefined>> = {}): Graph {
  return smallGraph({ ...FULL_FILES, ...changes });
}

/** A record of a graph; one that is not there is a mistake of the test. */
export function recordOf<K extends RecordKind>(graph: Graph, kind: K, id: string): ContentRecord<K> {
  const record = (graph.corpus.records[kind] as ReadonlyMap<string, ContentRecord<K>>).get(id);
  if (!record) throw new Error(`the corpus of the tests has no ${kind} "${id}"`);
  return record;
}

/** A page of a graph. */
export function pageOf(graph: Graph, path: string, language = 'en'): Page {
  const page = graph.corpus.pages.find((each) => each.path === path && each.language === language);
  if (!page) throw new Error(`the corpus of the tests has no page "${path}" in ${language}`);
  return page;
}
