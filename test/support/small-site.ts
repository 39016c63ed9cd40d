/**
 * A whole site in a folder of its own, small enough to be built within a test: the project’s code, its words, and the
 * small corpus without a fault together with the samples of the handbook. What happens to it happens to nothing else.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../src/cli/support/pack-edition.ts';
import { findNode } from '../../src/cli/support/node-runtime.mjs';
import { projectRoot, toolEnvironment } from '../../src/cli/support/project.mjs';
import { soundFiles } from './mutations.ts';

/** What the build reads besides the content. */
const CODE = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const TEXTS = ['CONTRIBUTING.md'];

/** Pages about the site, to which the interface leads: they are there, with other words. */
const ABOUT = readdirSync(join(projectRoot, 'content', 'pages', 'en', 'about')).map((name) =>
  name.slice(0, -'.mdx'.length),
);

/** Content below `content/`: text, bytes, or a change of what the small site has; null takes the file away. */
export type SiteEdits = Readonly<Record<string, string | Uint8Array | null | ((text: string) => string)>>;

export interface CommandResult {
  /** Exit code, or the name of the signal that ended it. */
  readonly code: number | NodeJS.Signals | null;
  /** Everything it printed. */
  readonly said: string;
}

/** The content of the small site by path below `content/`, without the words of the interface, which are the real ones. */
export function smallContent(): Map<string, string> {
  const files = new Map([...soundFiles].filter(([name]) => !name.startsWith('ui/')));
  const missing = ABOUT.filter((page) => !files.has(`pages/en/about/${page}.mdx`));
  for (const page of missing)
    files.set(
      `pages/en/about/${page}.mdx`,
      `---\ntitle: About ${page}\ndescription: What the site says of ${page}.\nsection: about\nkind: about\n---\n\nA few words.\n`,
    );
  const menu = files.get('order.yaml')!;
  files.set('order.yaml', menu.replace('pages: [method]', `pages: [method, ${missing.join(', ')}]`));
  return files;
}

/** All content of the project by path below `content/`. */
function wholeContent(): Map<string, Uint8Array> {
  const folder = join(projectRoot, 'content');
  return new Map(filesBelow(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

/** The folder of a small site. */
export class SmallSite {
  readonly root: string;

  /**
   * @param edits what of its content is different
   * @param order in which its files are written; file systems list them in an order that may depend on it
   * @param content the small content, or all that the project has
   */
  constructor(edits: SiteEdits = {}, order: 'sorted' | 'reversed' = 'sorted', content: 'small' | 'whole' = 'small') {
    this.root = mkdtempSync(join(tmpdir(), 'small-site-'));
    for (const name of [...CODE, ...TEXTS]) cpSync(join(projectRoot, name), join(this.root, name), { recursive: true });
    cpSync(join(projectRoot, 'content', 'ui'), join(this.root, 'content', 'ui'), { recursive: true });
    this.#linkPackages();
    const files = [...(content === 'small' ? smallContent() : wholeContent())].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name, text] of order === 'sorted' ? files : files.reverse()) this.write(name, text);
    this.edit(edits);
  }

  /** Links to the project’s packages in a folder of its own, so that the caches of the tools are its own too. */
  #linkPackages(): void {
    const from = join(projectRoot, 'node_modules');
    mkdirSync(join(this.root, 'node_modules'));
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      if (!entry.isDirectory() || ['.astro', '.cache', '.vite'].includes(entry.name)) continue;
      symlinkSync(join(from, entry.name), join(this.root, 'node_modules', entry.name), 'junction');
    }
    // npm’s note of what it installed: without it, the commands would install everything anew.
    cpSync(join(from, '.package-lock.json'), join(this.root, 'node_modules', '.package-lock.json'));
  }

  /** Writes a file of the content, named below `content/`. */
  write(name: string, text: string | Uint8Array): void {
    const file = join(this.root, 'content', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Changes some of the content. */
  edit(edits: SiteEdits): void {
    const known = smallContent();
    for (const [name, change] of Object.entries(edits)) {
      if (change === null) rmSync(join(this.root, 'content', name));
      else if (typeof change === 'function') this.write(name, change(known.get(name)!));
      else this.write(name, change);
    }
  }

  /** Starts a command of the project, `build.mjs`, as package.json starts it. */
  start(command: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const node = findNode(projectRoot);
    return spawn(node, [join(this.root, 'src', 'cli', command), ...args], {
      cwd: this.root,
      env: { ...toolEnvironment(dirname(node), process.env), NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** Runs `npm run build` to its end. */
  build(env: NodeJS.ProcessEnv = {}): Promise<CommandResult> {
    return finished(this.start('build.mjs', [], env));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Waits for the end of a command. */
export function finished(child: ChildProcess): Promise<CommandResult> {
  let said = '';
  child.stdout?.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? signal, said }));
  });
}
