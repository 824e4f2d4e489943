/** What a piece of code names, read from its syntax, so that neither a comment hides a word nor a comment is taken for code. */
import { parseSync } from 'vite';

export interface CodeWord {
  /** An identifier, a property's name, or the whole text of a string. */
  text: string;
  kind: 'name' | 'string';
  line: number;
}

export interface Code {
  words: CodeWord[];
  /** Calls that run text as code, in any of their forms, each with its line. */
  runsText: string[];
}

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

const TIMERS = new Set(['setTimeout', 'setInterval']);
const TYPE_ONLY = /^TS(?:TypeAnnotation|InterfaceDeclaration|TypeAliasDeclaration|TypeParameterInstantiation)$/;

/**
 * @param path decides by its ending whether the text is TypeScript, TSX or JavaScript
 * @throws when the text is no such code
 */
export function readCode(path: string, text: string): Code {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const lineStarts = [...text.matchAll(/^/gm)].map(({ index }) => index);
  const code: Code = { words: [], runsText: [] };
  visit(program as unknown as Node, (node) => note(node, code, lineOf(lineStarts, node.start)));
  return code;
}

function note(node: Node, code: Code, line: number): void {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') code.words.push({ text: String(node['name']), kind: 'name', line });
  if (node.type === 'Literal' && typeof node['value'] === 'string') code.words.push({ text: node['value'], kind: 'string', line });
  if (node.type === 'JSXText') code.words.push({ text: String(node['value']), kind: 'string', line });
  if (node.type === 'TemplateElement') {
    const { cooked } = node['value'] as { cooked: string };
    code.words.push({ text: cooked, kind: 'string', line });
  }
  const sin = runningText(node);
  if (sin) code.runsText.push(`line ${line}: ${sin}`);
}

function runningText(node: Node): string | null {
  if (node.type === 'ImportExpression') return isFixed(node['source'] as Node) ? null : 'import() of a computed address';
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const name = calledName(node['callee'] as Node);
  const [first] = node['arguments'] as Node[];
  if (name === 'eval' || name === 'Function' || name === 'importScripts') return name;
  if (TIMERS.has(name) && first !== undefined && (first.type === 'Literal' || first.type === 'TemplateLiteral')) return `${name} of text`;
  if (/^createElement(?:NS)?$/.test(name) && JSON.stringify(node['arguments']).includes('"script"')) return 'a script element';
  return null;
}

/** A text without anything to fill in; minifiers write it with backquotes. */
function isFixed(node: Node): boolean {
  return node.type === 'Literal' || (node.type === 'TemplateLiteral' && (node['expressions'] as Node[]).length === 0);
}

/** The last name of `a.b.c(…)`. */
function calledName(callee: Node): string {
  if (callee.type === 'Identifier') return String(callee['name']);
  if (callee.type !== 'MemberExpression') return '';
  const property = callee['property'] as Node;
  return property.type === 'Identifier' ? String(property['name']) : String(property['value'] ?? '');
}

function visit(node: Node, seen: (node: Node) => void): void {
  if (TYPE_ONLY.test(node.type)) return;
  seen(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) visit(child, seen);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function lineOf(starts: readonly number[], offset: number): number {
  return starts.findLastIndex((start) => start <= offset) + 1;
}
