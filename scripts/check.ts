import { runGates } from './gates/run-gates.ts';

const { passed, failed } = await runGates((text) => console.log(text));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
