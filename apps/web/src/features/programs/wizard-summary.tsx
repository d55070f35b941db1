import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Draft } from './draft.ts';
import classes from './wizard.module.css';
import { heaviestParts, useRhythm, useRulesInWords } from './words.ts';

const PARTS_NAMED = 3;

/** What participants will read, as far as the choices go. */
export const WizardSummary = ({ draft }: { readonly draft: Draft }) => {
  const t = useTranslations('programs.wizard.summary');
  const kinds = useTranslations('common.kind');
  const parts = useTranslations('reasons.part');
  const format = useFormat();
  const rhythm = useRhythm();
  const rules = useRulesInWords();
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <div className={classes.summary}>
        <div>
          <div className={classes.summaryName}>{draft.name.trim() || t('unnamed')}</div>
          <div>{kinds(draft.kind)}</div>
        </div>
        {draft.objective.trim() === '' ? null : <div>{draft.objective}</div>}
        <div>{t('dates', { from: format.date(draft.startsOn), to: format.date(draft.endsOn) })}</div>
        <div>
          {rhythm(draft.plan)}
          <br />
          {t('mentorEffort', { hours: format.number((draft.plan.sessions * draft.plan.sessionMinutes) / 60, 1) })}
        </div>
        <div>{t('answer', { days: draft.plan.acceptanceWorkingDays })}</div>
        <div>{t('languages', { languages: format.list(draft.languages.map(format.languageName)) })}</div>
        <dl>
          <div>
            <dt>{t('rules')}</dt>
            <dd>
              <ul className={classes.bullets}>
                {rules(draft.policy).map((rule) => (
                  <li key={rule}>{rule}</li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
        <div>
          {t('weights', {
            parts: format.list(
              heaviestParts(draft.policy)
                .slice(0, PARTS_NAMED)
                .map((part) => parts(part)),
            ),
          })}
        </div>
      </div>
    </Panel>
  );
};
