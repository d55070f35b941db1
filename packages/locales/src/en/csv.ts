/** Column headers of files that people download. */
export const csv = {
  mentor: 'Mentor',
  mentorTitle: 'Mentor: job title',
  mentorDepartment: 'Mentor: department',
  mentee: 'Mentee',
  menteeTitle: 'Mentee: job title',
  menteeDepartment: 'Mentee: department',
  score: 'Score (of 1,000,000)',
  fixed: 'Fixed by hand',
  yes: 'yes',
  no: 'no',
  reason: 'Why',
} as const;
