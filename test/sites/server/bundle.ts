import { join } from 'node:path';
import { build, type Rollup } from 'vite';

const made = new Map<string, Promise<string>>();

/** Makes one classic script of a TypeScript entry below test/sites; kept for as long as the process lives. */
export function bundle(entry: string): Promise<string> {
  let script = made.get(entry);
  if (!script) {
    script = buildScript(entry);
    made.set(entry, script);
  }
  return script;
}

async function buildScript(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: process.cwd(),
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join('test', 'sites', entry), formats: ['iife'], name: 'mailPage' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result as Rollup.RollupOutput];
  const chunk = output?.output.find((file) => file.type === 'chunk');
  if (!chunk || chunk.type !== 'chunk') throw new Error(`nothing came of ${entry}`);
  return chunk.code;
}
