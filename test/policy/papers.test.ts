/** What the papers say is true: dependencies and their reasons, commands, links between the papers, both languages. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/packaging/files.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const files = sourceFiles(root);
const papers = files.filter((path) => path.endsWith('.md') && !path.startsWith('test/'));
const project = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>; dependencies?: object; devDependencies: Record<string, string>; version: string;
};

describe('dependencies', () => {
  const table = [...read('CONTRIBUTING.md').matchAll(/^\| `([^`\s]+)` \| (.+) \|$/gm)].map(([, name = '', reason = '']) => ({ name, reason }));

  test('each stands in CONTRIBUTING.md with its reason, and no other does', () => {
    expect(table.map(({ name }) => name).sort()).toEqual(Object.keys(project.devDependencies).sort());
    for (const { name, reason } of table) expect(reason.length, name).toBeGreaterThan(15);
  });

  test('each is pinned to one version', () => {
    expect(Object.entries(project.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('programs that install the package get none of them', () => {
    expect(Object.keys(project.dependencies ?? {})).toEqual([]);
  });

  test('the lock file belongs to this version and names no address to fetch from', () => {
    const lock = read('package-lock.json');
    expect(JSON.parse(lock)).toMatchObject({ version: project.version, packages: { '': { devDependencies: project.devDependencies } } });
    expect(lock).not.toMatch(/"resolved"/);
  });
});

describe.each(papers)('%s', (path) => {
  const text = read(path);

  test('links only to files that are there', () => {
    const targets = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)(?:#[^)]*)?\)/g), ...text.matchAll(/<img[^>]* src="(?!https?:)([^"]+)"/g)];
    const missing = targets.map(([, target = '']) => join(dirname(path), target)).filter((target) => !existsSync(join(root, target)));
    expect(missing).toEqual([]);
  });

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in project.scripts))).toEqual([]);
  });

  test('names no file of src/, test/ or scripts/ that is gone', () => {
    const named = [...text.matchAll(/`((?:src|test|scripts|docs|library)\/[\w./-]+\w)\/?`/g)].map(([, name = '']) => name);
    const built = /^library\/dist/;
    expect(named.filter((name) => !built.test(name) && !existsSync(join(root, name)))).toEqual([]);
  });
});

describe('French papers', () => {
  const french = papers.filter((path) => /(?:\.fr|\/fr)\.md$/.test(path));

  test('there are some, each with its English twin', () => {
    expect(french).toEqual(expect.arrayContaining(['PRIVACY.fr.md', 'docs/store/fr.md']));
    for (const path of french) expect(papers).toContain(path.replace(/\.fr\.md$/, '.md').replace(/\/fr\.md$/, '/en.md'));
  });

  test.each(french)('%s is spaced and quoted as French is', (path) => {
    const prose = read(path).replaceAll(/https?:\S+|\]\([^)]*\)|`[^`]*`|^\|[-| :]+\|$/gm, '');
    // A space that does not break stands before : ; ! ? and inside « »; an apostrophe is ’.
    expect(prose.match(/.{0,20}(?:\S[!?;»]|[^\s\d]:(?=\s)| [:;!?»]|«[^\u00A0\u202F]|\w'\w).{0,10}/g)).toBeNull();
  });

  test.each(french)('%s has as many headings and points as its English twin', (path) => {
    const shape = (name: string) => (read(name).match(/^(?:#+|-|\d+\.) /gm) ?? []).join('');
    expect(shape(path)).toBe(shape(path.replace(/\.fr\.md$/, '.md').replace(/\/fr\.md$/, '/en.md')));
  });
});

describe.each(['en', 'fr'])('the store listing in %s', (language) => {
  const parts = read(`docs/store/${language}.md`).split(/^## .*\n/m).slice(1).map((part) => part.trim().replaceAll(/\s+/g, ' '));
  const messages = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>;
  const plain = (text: string | undefined) => text?.replaceAll(/\s+/g, ' ');

  test('has the name and summary that the browser shows, as long as the stores allow', () => {
    expect(parts.slice(0, 2)).toEqual([plain(messages['name']?.message), plain(messages['description']?.message)]);
    expect(parts[0]?.length).toBeLessThanOrEqual(75);
    expect(parts[1]?.length).toBeLessThanOrEqual(132);
  });

  test('has a screenshot for each line under Screenshots', () => {
    const lines = read(`docs/store/${language}.md`).match(/^\d\. /gm) ?? [];
    const pictures = files.filter((path) => path.startsWith(`docs/store/screenshots/${language}/`));
    expect(pictures).toHaveLength(lines.length);
    expect(lines.length).toBeLessThanOrEqual(5);
  });
});

test('what people read has no sentence of more than 20 words', () => {
  const long = ['PRIVACY.md', 'PRIVACY.fr.md', 'docs/permissions.md', 'docs/store/en.md', 'docs/store/fr.md'].flatMap((path) => sentences(read(path))
    .filter((sentence) => sentence.split(/[ \n]+/).length > 20).map((sentence) => `${path}: ${sentence}`));
  expect(long).toEqual([]);
});

test('the first screen of the README has the picture and the two commands', () => {
  const first = read('README.md').split('\n').slice(0, 40).join('\n');
  expect(first).toMatch(/docs\/[\w/-]+\.png/);
  expect(first).toContain('npm start');
  expect(first).toContain('npm test');
});

function sentences(markdown: string): string[] {
  return markdown.replaceAll(/[*#>]|^\s*-\s/gm, '').split(/(?<=[.!?:])\s+|\n{2,}|\|/).map((sentence) => sentence.trim()).filter(Boolean);
}
