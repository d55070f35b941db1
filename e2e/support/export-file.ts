/** An HR export of 48 invented people as a company would send it: a boss, 15 leaders, 32 juniors, with a role column. */
const first = [
  'Ada',
  'Bruno',
  'Carla',
  'Dario',
  'Élise',
  'Farid',
  'Gaia',
  'Hana',
  'Ivo',
  'Jana',
  'Kemal',
  'Lia',
  'Milo',
  'Nora',
  'Oskar',
  'Pia',
];
const last = ['Neri', 'Okoye', 'Santoro', 'Lindgren', 'Bianco', 'Hoffmann'];
const departments = ['Engineering', 'Sales', 'Finance', 'Product'];
const digital = ['generative AI', 'LinkedIn', 'Figma', 'dashboards', 'Slack', 'short video'];
const leadership = ['negotiation', 'budgeting', 'public speaking', 'strategy'];

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

const personName = (index: number): string =>
  `${at(first, index)} ${at(last, Math.floor(index / first.length) * 2 + (index % 2))}`;

export const exportFile = (): string => {
  const header =
    'Employee ID,First name,Last name,Work email,Job title,Grade,Department,Location,Time zone,Manager ID,Hire date,Languages,Program role,Capacity,Can teach,Wants to learn,Interests';
  const rows = Array.from({ length: 48 }, (_, index) => {
    const isBoss = index === 0;
    const isLeader = index < 16;
    const [given = '', family = ''] = personName(index).split(' ');
    const manager = isBoss ? '' : isLeader ? 'E100' : `E${100 + 1 + (index % 15)}`;
    const skills = (from: readonly string[]): string =>
      `${at(from, index)}:${3 + (index % 3)}; ${at(from, index + 1)}:3`;
    return [
      `E${100 + index}`,
      given,
      family,
      `person${index}@firstlight.example`,
      isLeader ? 'Director' : 'Specialist',
      isLeader ? 8 : 3,
      at(departments, index),
      'Milano',
      'Europe/Rome',
      manager,
      '2021-03-01',
      '"it,en"',
      isBoss ? '' : isLeader ? 'mentee' : 'mentor',
      1,
      isLeader ? skills(leadership) : skills(digital),
      isLeader ? skills(digital) : skills(leadership),
      at(['chess', 'cycling', 'jazz'], index),
    ].join(',');
  });
  return `${[header, ...rows].join('\r\n')}\r\n`;
};
