import type { Node } from 'oxc-parser';

/** One fault to plant: the text from start to end becomes `after`; `shown` is the node it is reported by. */
export type Edit = {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly shown: { readonly start: number; readonly end: number };
};

/** What an operator turns into: for an order its boundary and its negation, for the others the counterpart. */
const SWAPS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '<<': ['>>'],
  '>>': ['<<'],
  '>>>': ['>>'],
  '&': ['|'],
  '|': ['&'],
  '^': ['&'],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '++': ['--'],
  '--': ['++'],
};

const FUNCTION_SWAPS: Readonly<Record<string, string>> = {
  'Math.max': 'Math.min',
  'Math.min': 'Math.max',
  'Math.floor': 'Math.ceil',
  'Math.ceil': 'Math.floor',
};

/** Larger literals are limits and scales: one more makes no difference that a test should see. */
const LARGEST_LITERAL = 100;

export function editsOf(node: Node, parent: Node | undefined, text: string): readonly Edit[] {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      return swapsBetween(node, node.operator, node.left.end, node.right.start, text);
    case 'UpdateExpression':
      return node.prefix
        ? swapsBetween(node, node.operator, node.start, node.argument.start, text)
        : swapsBetween(node, node.operator, node.argument.end, node.end, text);
    case 'UnaryExpression':
      return node.operator === '-' || node.operator === '!' ? [edit(node, node.start, node.start + 1, '')] : [];
    case 'Literal':
      return literals(node);
    case 'MemberExpression': {
      const swapped = FUNCTION_SWAPS[text.slice(node.start, node.end)];
      return swapped === undefined ? [] : [edit(node, node.start, node.end, swapped)];
    }
    case 'ConditionalExpression':
      return [decide(node.test, 'true'), decide(node.test, 'false')];
    case 'IfStatement':
      // Where one statement hangs on the condition, "never" is the same fault as leaving that statement out.
      return isOneRemovable(node)
        ? [decide(node.test, 'true')]
        : [decide(node.test, 'true'), decide(node.test, 'false')];
    case 'WhileStatement':
      return [decide(node.test, 'false')];
    case 'ForStatement':
      return node.test === null ? [] : [decide(node.test, 'false')];
    case 'ExpressionStatement':
    case 'ContinueStatement':
    case 'BreakStatement':
      return [edit(node, node.start, node.end, ';')];
    case 'ReturnStatement':
      return isEarly(node, parent) ? [edit(node, node.start, node.end, ';')] : [];
    default:
      return [];
  }
}

function swapsBetween(node: Node, operator: string, from: number, to: number, text: string): readonly Edit[] {
  const start = text.indexOf(operator, from);
  if (start < 0 || start >= to) return [];
  return (SWAPS[operator] ?? []).map((after) => edit(node, start, start + operator.length, after));
}

function literals(node: Extract<Node, { type: 'Literal' }>): readonly Edit[] {
  if (typeof node.value === 'boolean') return [edit(node, node.start, node.end, String(!node.value))];
  const isSmall = typeof node.value === 'number' && Number.isInteger(node.value) && node.value <= LARGEST_LITERAL;
  return isSmall ? [edit(node, node.start, node.end, String(Number(node.value) + 1))] : [];
}

function decide(test: Node, answer: 'true' | 'false'): Edit {
  return edit(test, test.start, test.end, answer);
}

function isOneRemovable({ consequent, alternate }: Extract<Node, { type: 'IfStatement' }>): boolean {
  if (alternate !== null) return false;
  const only = consequent.type === 'BlockStatement' && consequent.body.length === 1 ? consequent.body[0] : consequent;
  return /^(Expression|Continue|Break|Return)Statement$/.test(only?.type ?? '');
}

/** A return that ends its function cannot be left out: there is nothing after it to go on with. */
function isEarly(node: Node, parent: Node | undefined): boolean {
  return parent?.type === 'IfStatement' || (parent?.type === 'BlockStatement' && parent.body.at(-1) !== node);
}

function edit(shown: Node, start: number, end: number, after: string): Edit {
  return { start, end, after, shown: { start: shown.start, end: shown.end } };
}
