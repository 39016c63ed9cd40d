import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepChecked } from '../data/content.ts';
import { checkContent } from '../lib/check.ts';
import { formatIssue } from '../lib/issue.ts';

/**
 * Integration: no page is built from content that does not hold; a build stops with every error at once. What `astro dev`
 * does is in content-preview.ts; `astro check` and `astro sync` look at code and types, and say nothing of the content.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const checked = checkContent(fileURLToPath(config.root));
        const errors = checked.issues.filter(({ severity }) => severity === 'error');
        if (errors.length === 0) return keepChecked(checked);
        throw new Error(`the content does not hold; mend this and build again:\n${errors.map(formatIssue).join('\n')}`);
      },
    },
  };
}
