import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { getQuestionnaire, type Out } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { useLanguage } from '../../lib/i18n.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import { AnswerState } from './answer-state.tsx';
import { ClearAnswers } from './clear-answers.tsx';
import classes from './profile.module.css';
import { Question } from './question.tsx';
import { useAnswers } from './use-answers.ts';

type Questionnaire = Out<typeof getQuestionnaire>;
const parts = ['style', 'values'] as const;

const Questions = ({ questionnaire }: { readonly questionnaire: Questionnaire }) => {
  const t = useTranslations('profile.style');
  const { language } = useLanguage();
  const { questions, countsFrom } = questionnaire;
  const { answers, give, forget, retry, isSaving, error } = useAnswers(questions);
  const scale = questionnaire.scale.map((word) => word[language]);
  const answered = [...answers.values()].filter((answer) => answer !== null).length;
  return (
    <>
      <AnswerState
        answered={answered}
        count={questions.length}
        isSaving={isSaving}
        error={error}
        onRetry={() => void retry()}
      />
      <div className={classes.column}>
        {parts.map((part) => (
          <Panel key={part} title={t(part === 'style' ? 'title' : 'values')}>
            {questions
              .filter(({ about }) => about === part)
              .map(({ id, text }) => (
                <Question
                  key={id}
                  text={text[language]}
                  scale={scale}
                  answer={answers.get(id) ?? null}
                  onAnswer={(answer) => give(new Map([[id, answer]]))}
                />
              ))}
          </Panel>
        ))}
      </div>
      <p className={classes.plain}>
        {answered >= countsFrom ? t('counts') : t('missing', { count: countsFrom - answered })}
      </p>
      <div className={classes.buttons} data-foot>
        <Button component={Link} to="/profile">
          {t(answered === 0 ? 'later' : 'done')}
        </Button>
        {answered === 0 ? null : <ClearAnswers answers={answers} onForget={forget} onRestore={(all) => give(all, 0)} />}
      </div>
      <VisibilityNote>{t('visibility')}</VisibilityNote>
    </>
  );
};

export const QuestionsPage = () => {
  const t = useTranslations('profile.style');
  const { language } = useLanguage();
  const questionnaire = useEndpoint(getQuestionnaire, {});
  return (
    <div className={classes.narrow}>
      <PageHeader
        title={t('title')}
        lead={questionnaire.data?.introduction[language]}
        above={<Link to="/profile">{t('back')}</Link>}
      />
      <Loaded query={questionnaire} skeleton={<RowsSkeleton rows={8} height={120} />}>
        {(data) => <Questions questionnaire={data} />}
      </Loaded>
    </div>
  );
};
