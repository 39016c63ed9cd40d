import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../lib/check.ts';
import { formatIssue } from '../lib/issue.ts';

/**
 * Integration: no page is built from content that does not hold. A build stops with every error at once; `astro dev`
 * only says what it found, so that an editor keeps the preview while mending.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      // `astro check` and `astro sync` look at code and types: they say nothing of the content.
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { issues } = checkContent(fileURLToPath(config.root));
        const errors = issues.filter(({ severity }) => severity === 'error');
        if (errors.length === 0) return;
        const report = errors.map(formatIssue).join('\n');
        if (command === 'dev') logger.error(`the content does not hold:\n${report}`);
        else throw new Error(`the content does not hold; mend this and build again:\n${report}`);
      },
      // Records are read once for a run: a change to one starts the dev server anew.
      'astro:server:setup': ({ server }) => {
        server.watcher.add('content');
        server.watcher.on('all', (_event, file) => {
          if (/[\\/]content[\\/].*\.(yaml|txt|csv)$/.test(file)) void server.restart();
        });
      },
    },
  };
}
