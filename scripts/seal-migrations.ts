import { sealMigrations } from './gates/migrations.ts';

const fresh = sealMigrations();
console.log(fresh.length === 0 ? 'Every migration is sealed already.' : `Sealed ${fresh.join(', ')}.`);
