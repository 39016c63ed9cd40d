/** All content rules, in the order of their codes. */
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [];
