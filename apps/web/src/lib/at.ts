/** What stands at a path inside a value of unknown shape; undefined where the path leads nowhere. */
export const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((node, key): unknown => (isNode(node) ? Reflect.get(node, key) : undefined), value);

const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null;
