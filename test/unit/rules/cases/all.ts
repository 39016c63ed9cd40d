/** The examples of all rules, in the order of their files. The tests run them, and the handbook shows them. */
import { attribution } from './attribution.ts';
import { balance } from './balance.ts';
import type { RuleCase } from './case.ts';
import { numbers } from './numbers.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { quotations } from './quotations.ts';
import { sourcing } from './sourcing.ts';
import { redirects } from './redirects.ts';
import { search } from './search.ts';
import { structure } from './structure.ts';
import { teaching } from './teaching.ts';
import { time } from './time.ts';
import { wording } from './wording.ts';

export const ruleCases: readonly RuleCase[] = [
  ...attribution,
  ...balance,
  ...numbers,
  ...pages,
  ...people,
  ...quotations,
  ...sourcing,
  ...structure,
  ...redirects,
  ...search,
  ...teaching,
  ...time,
  ...wording,
];
