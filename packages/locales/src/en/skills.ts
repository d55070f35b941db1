export const skills = {
  add: 'Add a skill…',
  create: 'Add “{name}” as a new skill',
  nothing: 'No skill with this name.',
  typeMore: 'Type to search the skills.',
  level: 'Level of {skill}',
  levels: { '1': '1 · basics', '2': '2 · practice', '3': '3 · solid', '4': '4 · strong', '5': '5 · expert' },
  remove: 'Remove {skill}',
  own: 'own skill of this organization',
  failed: 'The skill could not be added: {reason}',
} as const;
