import type { Audience, Bilingual, Content, ContentKind, Phase, TopicId } from '../types.ts';
import { type Edition, isShown } from './edition.ts';
import type { Blocks, Language } from './field.ts';
import { audienceNames, partNames, phaseNames } from './labels.data.ts';
import { renderInstrumentItem, renderInstrumentText, renderScale } from './render-instrument.ts';
import { renderLesson } from './render-lesson.ts';
import { renderArticle, renderLetter, renderMail } from './render-long.ts';
import { renderPlaybook } from './render-playbook.ts';
import { renderQuestionnaire } from './render-questionnaire.ts';
import {
  renderAgreementField,
  renderCard,
  renderChallenge,
  renderGoal,
  renderQuestion,
  renderSkill,
  renderTopic,
} from './render-small.ts';
import { renderKind, renderNextSteps, renderTemplate } from './render-template.ts';

/** One item as a reader finds it: where it stands, what it is called, and what stands below its name in each language. */
export type Entry = {
  readonly kind: ContentKind;
  readonly id: string;
  readonly names: Bilingual;
  /** Heading under which a list of its kind shows it. */
  readonly group: Bilingual | undefined;
  readonly topics: readonly TopicId[];
  readonly phase: Phase | undefined;
  readonly audience: Audience | undefined;
  /** How long it takes, where that helps to choose. */
  readonly minutes: number | undefined;
  /** Where its wording comes from, if it is not our own. */
  readonly source: string | undefined;
  render(language: Language): Blocks;
};

type Place = Partial<Pick<Entry, 'group' | 'topics' | 'phase' | 'audience' | 'minutes'>>;

/** Everything the library says to the readers of an edition, kind after kind. */
export function entries(content: Content, edition: Edition): readonly Entry[] {
  return allEntries(content, edition).filter(({ kind }) => isShown(kind, edition));
}

function allEntries(content: Content, edition: Edition): readonly Entry[] {
  const { challenges, topics } = content;
  const topicNames = (id: TopicId | null | undefined): Bilingual =>
    topics.find((topic) => topic.id === id)?.names ?? { en: 'Any topic', it: 'Ogni tema' };
  return [
    ...content.playbooks.map((item) =>
      entry('playbooks', item, item.names, (language) => renderPlaybook(item, language, challenges), {
        group: item.topic === null ? phaseNames[item.phase] : topicNames(item.topic),
        topics: item.topic === null ? [] : [item.topic],
        phase: item.phase,
        minutes: item.minutes,
      }),
    ),
    ...challenges.map((item) =>
      entry('challenges', item, item.text, (language) => renderChallenge(item, language), {
        group: topicNames(item.topics[0]),
        topics: item.topics,
      }),
    ),
    ...content.goals.map((item) =>
      entry('goals', item, item.aim, (language) => renderGoal(item, language), {
        group: topicNames(item.topic),
        topics: item.topic === null ? [] : [item.topic],
      }),
    ),
    ...content.cards.map((item) => entry('cards', item, item.names, (language) => renderCard(item, language))),
    ...content.lessons.map((item) =>
      entry('lessons', item, item.names, (language) => renderLesson(item, language, edition), {
        ...forAudience(item.audience),
        minutes: item.minutes,
      }),
    ),
    ...content.letters.map((item) =>
      entry(
        'letters',
        item,
        item.names,
        (language) => renderLetter(item, language, edition),
        forAudience(item.audience),
      ),
    ),
    ...content.agreement.map((item) =>
      entry('agreement', item, item.heading, (language) => renderAgreementField(item, language, edition)),
    ),
    ...content.questionnaires.map((item) =>
      entry(
        'questionnaires',
        item,
        item.names,
        (language) => renderQuestionnaire(item, language),
        forAudience(item.audience),
      ),
    ),
    ...content.articles.map((item) =>
      entry('articles', item, item.names, (language) => renderArticle(item, language), forAudience(item.audience)),
    ),
    ...content.questions.map((item) =>
      entry('questions', item, item.question, (language) => renderQuestion(item, language), forAudience(item.audience)),
    ),
    ...content.checkIns.map((item) => entry('checkIns', item, item.question, () => [])),
    ...content.mails.map((item) =>
      entry('mails', item, item.subject, (language) => renderMail(item, language), forAudience(item.to)),
    ),
    ...content.templates.map((item) =>
      entry('templates', { id: item.key }, item.names, (language) => renderTemplate(item, language, edition)),
    ),
    ...content.kinds.map((item) =>
      entry('kinds', { id: item.kind }, item.names, (language) => renderKind(item, language)),
    ),
    ...content.nextSteps.map((item) =>
      entry('nextSteps', { id: item.kind }, named(item.kind), (language) => renderNextSteps(item, language)),
    ),
    ...surveyEntries(content),
    ...topics.map((item) =>
      entry('topics', item, item.names, (language) => renderTopic(item, language), { topics: [item.id] }),
    ),
    ...content.topicAreas.map((item) =>
      entry('topicAreas', item, item.names, (language) => renderTopic(item, language)),
    ),
    ...content.skillConcepts.map((item) =>
      entry('skillConcepts', item, item.names, (language) => renderSkill(item, language), {
        group: content.topicAreas.find(({ id }) => id === item.area)?.names,
      }),
    ),
  ];
}

function surveyEntries({ instrument, instrumentTexts, answerScales }: Content): readonly Entry[] {
  return [
    ...instrumentTexts.map((item) =>
      entry('instrumentTexts', item, named(item.id), (language) => renderInstrumentText(item, language)),
    ),
    ...instrument.map((item) =>
      entry(
        'instrument',
        { ...item, id: `${item.code}-${item.for}` },
        { en: `${item.code} (${partNames[item.for].en})`, it: `${item.code} (${partNames[item.for].it})` },
        (language) => renderInstrumentItem(item, language),
      ),
    ),
    ...answerScales.map((item) =>
      entry('answerScales', item, named(item.id), (language) => renderScale(item, language)),
    ),
  ];
}

function entry(
  kind: ContentKind,
  {
    id,
    source,
    license,
  }: { readonly id: string; readonly source?: string | undefined; readonly license?: string | undefined },
  names: Bilingual,
  render: Entry['render'],
  place: Place = {},
): Entry {
  const from = [source, license].filter((each) => each !== undefined).join(', ');
  return {
    kind,
    id,
    names,
    group: place.group,
    topics: place.topics ?? [],
    phase: place.phase,
    audience: place.audience,
    minutes: place.minutes,
    source: from === '' ? undefined : from,
    render,
  };
}

function forAudience(audience: Audience): Place {
  return { audience, group: audienceNames[audience] };
}

/** An item without a name of its own is called by its id. */
function named(id: string): Bilingual {
  return { en: id, it: id };
}
