import { type Node, parseSync } from 'oxc-parser';
import { type Edit, editsOf } from './operators.ts';

export type Mutant = {
  /** From the root of the checkout, with forward slashes. */
  readonly file: string;
  readonly line: number;
  /** The line as it stands, without its indentation. */
  readonly code: string;
  /** `before → after`, as reported and as named in the list of equivalents. */
  readonly change: string;
  readonly edit: Edit;
};

/** Characters shown on either side of a fault. */
const AROUND = 40;

/** Every fault that the operators can plant in a file, in the order of the text. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const { program, errors } = parseSync(file, text, { sourceType: 'module' });
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const edits: Edit[] = [];
  visit(program, undefined, text, edits);
  return edits
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((edit) => {
      const line = text.slice(0, edit.shown.start).split('\n').length;
      const code = text.split('\n')[line - 1]?.trim() ?? '';
      return { file, line, code, change: changeOf(text, edit), edit };
    });
}

export function mutated(text: string, { start, end, after }: Edit): string {
  return text.slice(0, start) + after + text.slice(end);
}

/** As much of the node as stands around the fault. */
function changeOf(text: string, { start, end, after, shown }: Edit): string {
  const lead = text.slice(Math.max(shown.start, start - AROUND), start);
  const rest = text.slice(end, Math.min(shown.end, end + AROUND));
  const oneLine = (code: string) => code.replaceAll(/\s+/g, ' ');
  const before = oneLine(text.slice(start, end)).slice(0, 2 * AROUND);
  return after === ';' ? `${before} → (removed)` : oneLine(`${lead}${before}${rest} → ${lead}${after}${rest}`);
}

function visit(node: Node, parent: Node | undefined, text: string, edits: Edit[]): void {
  if (isLeftAlone(node, text)) return;
  edits.push(...editsOf(node, parent, text));
  for (const [key, value] of Object.entries<unknown>({ ...node })) {
    if (key === 'right' && isFallbackForTypes(node)) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node, text, edits);
  }
}

/** Types and imports do nothing at run time; what an error says is not its test's business; progress is only shown. */
function isLeftAlone(node: Node, text: string): boolean {
  if (node.type === 'ImportDeclaration' || node.type === 'ThrowStatement') return true;
  if (node.type === 'ExpressionStatement') return /^(watch|onProgress\?\.)\(/.test(text.slice(node.start, node.end));
  return node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)Expression$/.test(node.type);
}

/** `list[at] ?? 0`: the compiler cannot know that the index is inside, so it demands a value nobody ever reads. */
function isFallbackForTypes(node: Node): boolean {
  return (
    node.type === 'LogicalExpression' &&
    node.operator === '??' &&
    node.left.type === 'MemberExpression' &&
    node.left.computed &&
    (node.right.type === 'Literal' || node.right.type === 'UnaryExpression')
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
