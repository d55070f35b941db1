import { allGates } from './gates/all-gates.ts';
import { runGates } from './gates/run-gates.ts';

const { passed, failed } = await runGates(allGates, (text) => console.log(text));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
