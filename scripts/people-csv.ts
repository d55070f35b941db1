/**
 * `node scripts/people-csv.ts MENTORS MENTEES > people.csv`: a large company as an HR export, the same people
 * every time. Skills, goals and interests are real ones, and few of them are wanted by many.
 */
import { once } from 'node:events';
import { skillConcepts } from '@viceversa/content';
import { createChance } from './bench/chance.ts';

const [mentors = 1_000, mentees = mentors] = process.argv.slice(2).map(Number);
const { below, some, skewed } = createChance(11);

const departments = Array.from({ length: 60 }, (_, k) => `Department ${k + 1}`);
const places = [
  { site: 'Milano', zone: 'Europe/Rome', languages: 'Italian; English' },
  { site: 'Torino', zone: 'Europe/Rome', languages: 'Italian' },
  { site: 'Berlin', zone: 'Europe/Berlin', languages: 'German; English' },
  { site: 'London', zone: 'Europe/London', languages: 'English' },
  { site: 'New York', zone: 'America/New_York', languages: 'English' },
  { site: 'Tokyo', zone: 'Asia/Tokyo', languages: 'Japanese; English' },
];
const hobbies = Array.from({ length: 200 }, (_, k) => `hobby ${k + 1}`);
const columns = [
  ...['Employee ID', 'Name', 'Email', 'Level', 'Department', 'Site', 'Time zone', 'Manager', 'Languages', 'Role'],
  ...['Capacity', 'Teaches', 'Learns', 'Interests', 'Goals'],
];

const skills = (least: number, most: number): string => {
  const names = new Set(Array.from({ length: least + below(most - least + 1) }, () => skewed(skillConcepts)?.names.en));
  return [...names].map((name) => `${name}:${1 + below(5)}`).join('; ');
};
const row = (number: number, role: 'mentor' | 'mentee'): string => {
  const isMentor = role === 'mentor';
  const place = skewed(places) ?? places[0];
  const leader = Math.floor((number - 1) / 8);
  const cells = [
    `E${number}`,
    `Person ${number}`,
    `person${number}@example.com`,
    isMentor ? 1 + below(5) : 6 + below(5),
    skewed(departments),
    place?.site,
    place?.zone,
    number > 1 ? `E${Math.max(1, leader)}` : '',
    place?.languages,
    role,
    isMentor ? 1 + below(2) : 1,
    isMentor ? skills(3, 8) : skills(0, 2),
    isMentor ? skills(0, 2) : skills(2, 6),
    some(hobbies, 1, 5).join('; '),
    `Get better at ${skewed(skillConcepts)?.names.en ?? ''}`,
  ];
  return cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',');
};

const write = async (line: string): Promise<void> => {
  if (!process.stdout.write(`${line}\r\n`)) await once(process.stdout, 'drain');
};
await write(columns.join(','));
for (let number = 1; number <= mentors + mentees; number++)
  await write(row(number, number <= mentees ? 'mentee' : 'mentor'));
