import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Comment, type Node, parseSync } from 'oxc-parser';

/** One file as the rules see it: a syntax tree, so that words inside strings, comments or markup never count as code. */
export type SourceFile = {
  /** From the root of the checkout, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly comments: readonly Comment[];
  readonly imports: readonly Import[];
  readonly nodes: readonly Node[];
  readonly problem: string | undefined;
  lineAt(offset: number): number;
};

export type Import = {
  readonly specifier: string;
  /** The file meant by a relative specifier, from the root of the checkout; absent for packages. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
  readonly names: readonly string[];
  readonly offset: number;
};

export function readSource(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, comments, errors } = parseSync(path, text, { sourceType: 'module' });
  const nodes = [...walk(program)];
  return {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    comments,
    nodes,
    imports: nodes.flatMap((node) => importsOf(node, path)),
    problem: errors[0]?.message,
    lineAt: (offset) => text.slice(0, offset).split('\n').length,
  };
}

export type NodeOf<T extends Node['type']> = Extract<Node, { type: T }>;

export function nodesOf<T extends Node['type']>(file: SourceFile, ...types: readonly T[]): readonly NodeOf<T>[] {
  return file.nodes.filter((node): node is NodeOf<T> => types.some((type) => node.type === type));
}

/** `a.b.c` as text; undefined for anything with a call, a computed key or `this` in it. */
export function dottedName(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return undefined;
  const object = dottedName(node.object);
  return object === undefined ? undefined : `${object}.${node.property.name}`;
}

function* walk(node: Node): Iterable<Node> {
  yield node;
  for (const value of Object.values<unknown>({ ...node })) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function importsOf(node: Node, from: string): readonly Import[] {
  const make = (specifier: string, typeOnly: boolean, names: readonly string[]): readonly Import[] => [
    { specifier, target: targetOf(specifier, from), typeOnly, names, offset: node.start },
  ];
  switch (node.type) {
    case 'ImportDeclaration': {
      const values = node.specifiers.filter((one) => one.type !== 'ImportSpecifier' || one.importKind !== 'type');
      const typeOnly = node.importKind === 'type' || (node.specifiers.length > 0 && values.length === 0);
      return make(node.source.value, typeOnly, node.specifiers.flatMap(importedName));
    }
    case 'ExportNamedDeclaration':
      return node.source ? make(node.source.value, node.exportKind === 'type', []) : [];
    case 'ExportAllDeclaration':
      return make(node.source.value, node.exportKind === 'type', []);
    case 'ImportExpression':
      return node.source.type === 'Literal' && typeof node.source.value === 'string'
        ? make(node.source.value, false, [])
        : [];
    case 'TSImportType':
      return make(node.source.value, true, []);
    default:
      return [];
  }
}

function importedName(specifier: NodeOf<'ImportDeclaration'>['specifiers'][number]): readonly string[] {
  if (specifier.type !== 'ImportSpecifier') return [];
  return [specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value];
}

function targetOf(specifier: string, from: string): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined;
}
