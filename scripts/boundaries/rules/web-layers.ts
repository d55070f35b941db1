import { importRule } from '../rule.ts';

const LAYERS = ['lib', 'ui', 'features', 'screens'];

export const webLayers = importRule(
  'web-layers',
  'screens → features → ui → lib, so that each layer can be read and changed without the ones above it',
  ({ target }, file) => {
    const [from, to] = [layerOf(file.path), target === undefined ? -1 : layerOf(target)];
    return from >= 0 && to > from ? `${LAYERS[from]} imports ${LAYERS[to]}` : undefined;
  },
);

function layerOf(path: string): number {
  return LAYERS.indexOf(/^apps\/web\/src\/([^/]+)\//.exec(path)?.[1] ?? '');
}
