/** A text that exists in both languages of the product; neither is a translation of last resort. */
export interface Bilingual {
  readonly en: string;
  readonly it: string;
}

export interface TopicArea {
  readonly id: string;
  readonly names: Bilingual;
  readonly description: Bilingual;
}

/**
 * One skill of the taxonomy. Ids are stored with people's profiles: never rename or reuse one, add a synonym instead.
 */
export interface SkillConcept {
  readonly id: string;
  readonly area: string;
  readonly names: Bilingual;
  readonly synonyms: { readonly en: readonly string[]; readonly it: readonly string[] };
  /** Ids of the more general concepts this one belongs to; the links form no cycle. */
  readonly broader: readonly string[];
}

export interface SkillArea {
  readonly area: TopicArea;
  readonly concepts: readonly SkillConcept[];
}

export const programKinds = ['reverse', 'traditional', 'mutual', 'peer', 'circle'] as const;
export type ProgramKind = (typeof programKinds)[number];

/** Codes of the outcome survey's ten dimensions. */
export const dimensionCodes = ['HIE', 'DIV', 'DIG', 'LDR', 'ADA', 'CLE', 'REL', 'EXP', 'CHG', 'AUT'] as const;
export type DimensionCode = (typeof dimensionCodes)[number];

/** `required` removes the pair, `preferred` counts in the novelty part of the score, `any` ignores the difference. */
export type Difference = 'required' | 'preferred' | 'any';

export type SessionMinutes = 15 | 30 | 45 | 60;

/** What a program starts with; the program manager may change each one within `parameterLimits`. */
export type ProgramParameters = {
  readonly lengthMonths: number;
  readonly sessions: number;
  readonly sessionMinutes: SessionMinutes;
  /** First and last session: they carry the agreement and the farewell, so they may be longer. */
  readonly kickoffMinutes: SessionMinutes;
  readonly closingMinutes: SessionMinutes;
  readonly cadenceDays: number;
  /** Distance of session 2 from session 1: shorter than the cadence, because trust starts close. */
  readonly firstGapDays: number;
  /** The kick-off session takes place within these days after both accepted. */
  readonly kickoffWithinDays: number;
  /** Smallest difference of level inside a pair; 0 where the kind has no direction. */
  readonly levelGap: number;
  /** Declared level (1–5) the mentor needs on at least one topic of the program; 0 = no minimum. */
  readonly mentorSkillLevel: number;
  /** How many levels (1–5) the mentor must stand above the mentee on at least one topic; 0 = no rule. */
  readonly skillGap: number;
  readonly differentDepartment: Difference;
  readonly differentSite: Difference;
  /** How many partners one mentor takes, and how many one mentee takes. */
  readonly mentorCapacity: number;
  readonly menteeCapacity: number;
  readonly acceptanceWorkingDays: number;
  readonly acceptanceReminderDay: number;
  readonly firstContactWorkingDays: number;
  /** Trained mentors beyond the number of mentees, so that matches are good and a re-match is possible. */
  readonly reservePercent: number;
  readonly mentorCircleDays: number;
};

/** Whole numbers that sum to 100: the share of each part in the compatibility score. */
export type MatchingWeights = {
  readonly skills: number;
  readonly goals: number;
  readonly interests: number;
  readonly style: number;
  readonly availability: number;
  readonly preferences: number;
  readonly novelty: number;
};

export interface TemplateTopic {
  readonly id: string;
  readonly names: Bilingual;
  /** Taxonomy ids: whoever declares one of these fits the topic. */
  readonly concepts: readonly string[];
}

export interface TemplateGoal {
  readonly id: string;
  readonly for: 'mentor' | 'mentee' | 'both';
  /** Starts with a verb. */
  readonly aim: Bilingual;
  /** What somebody else could see when the goal is reached. */
  readonly sign: Bilingual;
}

export interface TemplateRisk {
  readonly id: string;
  readonly risk: Bilingual;
  readonly response: Bilingual;
}

export interface TemplateIndicator {
  readonly id: string;
  readonly names: Bilingual;
  readonly measure: Bilingual;
}

export interface ProgramTemplate {
  readonly key: string;
  readonly kind: ProgramKind;
  readonly names: Bilingual;
  /** One sentence that a sponsor can say aloud. */
  readonly objective: Bilingual;
  readonly description: Bilingual;
  /** What the wizard explains beside the template: how this form differs from other mentoring. */
  readonly difference: {
    readonly direction: Bilingual;
    readonly expertise: Bilingual;
    readonly purpose: Bilingual;
    readonly generations: Bilingual;
    readonly innovation: Bilingual;
  };
  readonly mentors: Bilingual;
  readonly mentees: Bilingual;
  readonly parameters: ProgramParameters;
  readonly weights: MatchingWeights;
  /** At most three: what the program promises to move, and is measured on. */
  readonly primaryDimensions: readonly DimensionCode[];
  readonly topics: readonly TemplateTopic[];
  readonly goals: readonly TemplateGoal[];
  readonly risks: readonly TemplateRisk[];
  readonly indicators: readonly TemplateIndicator[];
}

export interface KindExplanation {
  readonly kind: ProgramKind;
  readonly names: Bilingual;
  readonly what: Bilingual;
  readonly differs: Bilingual;
  readonly chooseWhen: Bilingual;
}

/** One line of "what happens next", shown to the person it concerns. */
export interface NextStep {
  readonly id: string;
  readonly who: 'mentor' | 'mentee' | 'both';
  readonly title: Bilingual;
  readonly text: Bilingual;
}

export interface KindNextSteps {
  readonly kind: ProgramKind;
  readonly proposed: readonly NextStep[];
  readonly accepted: readonly NextStep[];
}

export interface Content {
  readonly topicAreas: readonly TopicArea[];
  readonly skillConcepts: readonly SkillConcept[];
  readonly templates: readonly ProgramTemplate[];
  readonly kinds: readonly KindExplanation[];
  readonly nextSteps: readonly KindNextSteps[];
}
