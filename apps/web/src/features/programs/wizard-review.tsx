import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Draft } from './draft.ts';
import classes from './wizard.module.css';
import type { WizardStep } from './wizard-steps.ts';
import { heaviestParts, useRhythm, useRulesInWords } from './words.ts';

/** Below 2.5 hours of planned sessions no effect is to be expected. */
const MINIMUM_MINUTES = 150;

export const WizardReview = ({
  draft,
  onChange,
}: {
  readonly draft: Draft;
  readonly onChange: (step: WizardStep) => void;
}) => {
  const t = useTranslations('programs.wizard');
  const kinds = useTranslations('common.kind');
  const parts = useTranslations('reasons.part');
  const list = useTranslations('programs.list');
  const format = useFormat();
  const rhythm = useRhythm();
  const rules = useRulesInWords();
  const { policy, plan } = draft;
  // A mentee with two mentors meets both of them.
  const minutesOfMentee = plan.sessions * plan.sessionMinutes * plan.menteeCapacity;
  const rows: readonly { readonly step: WizardStep; readonly text: string }[] = [
    { step: 'template', text: kinds(draft.kind) },
    {
      step: 'name',
      text: `${draft.name} · ${list('period', { from: format.date(draft.startsOn), to: format.date(draft.endsOn) })}`,
    },
    { step: 'rules', text: `${t('summary.rules')}: ${rules(policy).join(' · ')}` },
    { step: 'plan', text: rhythm(plan) },
    {
      step: 'weights',
      text: heaviestParts(policy)
        .map((part) => `${parts(part)} ${policy.weights[part]}`)
        .join(' · '),
    },
  ];
  return (
    <>
      <p style={{ margin: '0 0 8px' }}>{t('review.lead')}</p>
      {minutesOfMentee < MINIMUM_MINUTES ? <Notice tone="warning">{t('review.thin')}</Notice> : null}
      <ul className={classes.review}>
        {rows.map(({ step, text }) => (
          <li key={step}>
            <div>
              <strong>{t(`step.${step}`)}</strong>
              <div>{text}</div>
            </div>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => onChange(step)}
              aria-label={t('review.changeOf', { step: t(`step.${step}`) })}
            >
              {t('review.change')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};
