/** What commands say in the terminal. */
export const cli = {
  file: {
    unreadable: '{file} cannot be read ({reason}).',
    unwritable: '{file} cannot be written ({reason}). Nothing was written.',
    inCell: 'Row {row}, {column}: {sentence}',
    inRow: 'Row {row}: {sentence}',
  },
  database: {
    notSetUp: 'Nobody has set up an organization here yet. Start Viceversa, follow the link it shows, then import.',
    several: 'This database holds {count, number} organizations; use the browser to choose one.',
    updated: '{count, plural, one {# migration} other {# migrations}} applied.',
    current: 'The database is up to date.',
  },
  import: {
    applying: 'Applying',
    counts:
      '{rows, plural, one {# row} other {# rows}}: {joiners, number} new, {changed, number} changed, {unchanged, number} unchanged, {leavers, number} not in the file.',
    moreProblems: '… and {count, plural, one {# more} other {# more}}.',
    dryRun: 'Nothing was changed: this was a dry run.',
    applied: 'Applied. The directory is up to date.',
    unchanged: 'Nothing was changed.',
    skipHint: 'Mend the file, or add --skip-bad-rows to leave those rows out.',
    leaversHint: 'Add --leavers keep or --leavers mark-left.',
  },
  match: {
    problem: {
      refused:
        '{errors, plural, one {# problem has} other {# problems have}} to be solved in {file}. Nothing was written. With --skip-bad-rows {rows, plural, one {the row concerned} other {the # rows concerned}} would be left out.',
      fatal:
        '{errors, plural, one {# problem has} other {# problems have}} to be solved in {file}. Nothing was written.',
      skipped: '{rows, plural, one {# row was} other {# rows were}} left out because of errors.',
      warnings: '{count, plural, one {# remark that needs} other {# remarks that need}} no action:',
      notMapped: 'Columns that are not used: {columns}.',
      guessedColumn: 'The column “{column}” is read as “{field}”.',
    },
    input: {
      samePath: '{file} is given for two different files.',
      nobody:
        'There is nobody to match: {mentors, plural, one {# mentor} other {# mentors}} and {mentees, plural, one {# mentee} other {# mentees}}.',
      tooManyForObjective:
        'The objective “{objective}” weighs all pairs at once, up to {limit, number} of them. Use “total”, or a smaller file.',
      noLevels: 'The file has neither roles nor levels, so nobody can be told apart as mentor or mentee.',
    },
    policy: {
      at: '{file}, {path}: {sentence}',
      atTop: '{file}: {sentence}',
      unknownPerson: 'Nobody in the file takes part as “{detail}”.',
    },
    policyProblem: {
      not_json: 'This is not valid JSON.',
      unknown_key: 'The key “{detail}” is not known.',
      wrong_type: 'A value of type {detail} is expected.',
      wrong_value: 'The value is not allowed{hasDetail, select, yes {: {detail}} other {}}.',
      weights_all_zero: 'At least one weight has to be above 0.',
    },
    impossible: {
      heading: 'What was asked for is impossible. Nothing was written.',
      lockForbidden: 'The fixed pair {mentor} – {mentee} is not allowed: {rules}.',
      lockForbiddenByList: 'The pair {mentor} – {mentee} is both fixed and excluded.',
      lockOverCapacity:
        '{person} is in more fixed pairs than there are places: {locks, number} instead of {capacity, number}.',
      lockRole: 'The fixed pair {mentor} – {mentee} is impossible: the roles of these two people do not allow it.',
    },
    progress: {
      reading: 'Reading people',
      scoring: 'Comparing people',
      solving: 'Looking for the best pairs',
      preparing: 'Preparing people',
      listing: 'Listing the best partners of everybody',
      solvingRound: 'Looking for the best pairs, round {round, number}',
      pricingRound: 'Checking all pairs against the prices, round {round, number}',
      describing: 'Writing down why',
      writing: 'Writing the files',
    },
    summary: {
      pairs:
        '{pairs, plural, one {# pair} other {# pairs}} of {mentors, plural, one {# mentor} other {# mentors}} and {mentees, plural, one {# mentee} other {# mentees}}.',
      everybody: 'Everybody has a partner.',
      unmatched:
        'Without a partner: {mentors, plural, one {# mentor} other {# mentors}}, {mentees, plural, one {# mentee} other {# mentees}}.',
      certified:
        'Proved: {aim, select, coverage {no other choice makes more pairs, and none with as many has a higher total than {total}.} floor {no other choice with as many pairs has a better worst pair, and none of those has a higher total than {total}.} leximin {no other choice with as many pairs does better by the worst pair, then the second worst, and so on; the total is {total}.} leximinTooLarge {no other choice with as many pairs has a better worst pair, and none of those has a higher total than {total}. There are too many people to settle the pairs above it one by one.} other {no other choice of pairs has a higher total than {total}.}}',
      allPairs:
        'The proof covers all {pairs, plural, one {# admissible pair} other {# admissible pairs}}; it took {rounds, plural, one {# round} other {# rounds}}.',
      explained:
        'Why somebody stayed without a partner is listed for {count, plural, one {# person} other {# people}}; for everybody it would take too long.',
      notCertified: 'Not proved: this result must not be called the best one.',
      rolesByLevel:
        'The file has no roles, so levels decided: {kind, select, traditional {mentees stand at level {median, number} (the median) or below, mentors at level {bound, number} or above} other {mentors stand at level {median, number} (the median) or below, mentees at level {bound, number} or above}}.',
      idle: '{count, plural, one {# person takes} other {# people take}} no part (no role, no level, between the two groups, or no free place).',
      written: 'Written: {files}.',
    },
    report: {
      title: 'Matching report',
      result: 'Result',
      pairs: 'Pairs',
      mentor: 'Mentor',
      mentee: 'Mentee',
      score: 'Score',
      reason: 'Why',
      scoreNote: 'A score is the sum of its parts, out of 1,000,000 points.',
      unmatched: 'Without a partner',
      unmatchedLine: '{name} ({role}): {causes}',
      cause: '{rule} ({removed, number})',
      remarks: 'Remarks on the file',
      repeat: 'To repeat this result',
      engine: 'Engine',
      seed: 'Seed',
      inputHash: 'Fingerprint of the people file (SHA-256)',
      policyHash: 'Fingerprint of the rules (SHA-256)',
    },
    fixed: 'This pair was fixed beforehand.',
  },
  usage: {
    unknownOption: 'The option {option} is not known.',
    unknownCommand: 'The command {command} is not known.',
    missingArgument: 'The argument “{argument}” is missing.',
    missingValue: 'The option {option} needs a value.',
    tooMany: 'There are too many arguments: {given, number} instead of {expected, number}.',
    notOneOf: '{option}: “{value}” is not one of {choices}.',
    notSeed: '{option}: “{value}” is not a whole number from 0 to {highest}.',
    hint: 'All options: {command} --help',
  },
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    about: 'Reverse-mentoring programs from the command line.',
    help: 'shows this help',
    lang: 'en or it (default: the language of the system)',
    data: 'folder of the bundled database (default: DATA_DIR, or ./data)',
    skipBadRows: 'leaves out rows with errors instead of refusing the file',
    match: 'Finds the best pairs for a list of people. Needs no database.',
    people: 'CSV or .xlsx file with one person per row',
    kind: 'reverse, traditional, mutual or peer (default: as in the policy, or reverse)',
    objective: 'total, coverage, floor or leximin: what “best” means (default: as in the policy, or total)',
    policy: 'weights and rules as JSON',
    seed: 'decides between results of equal total (default: 0)',
    out: 'pairs as CSV',
    report: 'a page for people, as Markdown',
    json: 'everything, for programs',
    import: 'Reads a file of people into the directory, by the rules of the browser.',
    dryRun: 'shows what would change and changes nothing',
    leavers: 'keep or mark-left: what happens to people who are not in the file',
    migrate: 'Brings the database up to date, for those who do it before they start the server.',
    seedCommand: 'Fills an empty database with the demo: an invented company with two programs.',
    doctor: 'Looks at what this installation stands on and says what is missing.',
  },
  seed: {
    done: 'The demo is ready. Start it with: npm start -- --demo',
  },
} as const;
