/** Two streams that keep what a command writes. */
import { Writable } from 'node:stream';

export const testScreens = () => {
  const written = { out: '', err: '' };
  const keep = (name: 'out' | 'err') =>
    new Writable({
      write: (chunk, _, next) => {
        written[name] += String(chunk);
        next();
      },
    });
  return { screens: { out: keep('out'), err: keep('err') }, written };
};
