import { Badge, Button } from '@mantine/core';
import type { Bilingual, KindView, listTemplates, Out, ProgramKind, TemplateView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../lib/i18n.tsx';
import classes from './wizard.module.css';

type Catalog = Out<typeof listTemplates>;
type Props = {
  readonly catalog: Catalog;
  readonly templateKey: string | null;
  readonly kind: ProgramKind | null;
  readonly onTemplate: (template: TemplateView) => void;
  readonly onKind: (kind: KindView) => void;
};

/** What somebody has to arrange without the product, said before the choice. */
const ByHand = ({ tasks }: { readonly tasks: readonly Bilingual[] }) => {
  const t = useTranslations('programs.wizard.template');
  const { language } = useLanguage();
  return tasks.length === 0 ? null : (
    <div>
      <dt>{t('byHand')}</dt>
      <dd>
        <ul className={classes.bullets}>
          {tasks.map((task) => (
            <li key={task.en}>{task[language]}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
};

const TemplateCard = ({
  template,
  isChosen,
  onUse,
}: {
  readonly template: TemplateView;
  readonly isChosen: boolean;
  readonly onUse: () => void;
}) => {
  const t = useTranslations('programs.wizard.template');
  const kinds = useTranslations('common.kind');
  const { language } = useLanguage();
  const { plan, lengthMonths } = template;
  return (
    <li className={classes.card} data-chosen={isChosen}>
      <div>
        <Badge variant="light" size="sm" tt="none">
          {kinds(template.kind)}
        </Badge>
      </div>
      <h3>{template.name[language]}</h3>
      <p>{template.objective[language]}</p>
      <dl>
        <div>
          <dt>{t('mentors')}</dt>
          <dd>{template.whoMentors[language]}</dd>
        </div>
        <div>
          <dt>{t('learns')}</dt>
          <dd>{template.whoLearns[language]}</dd>
        </div>
        <ByHand tasks={template.byHand} />
      </dl>
      <details className={classes.more}>
        <summary>{t('more')}</summary>
        <ul className={classes.bullets}>
          {template.difference[language].split('\n').map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
      <strong>{t('facts', { months: lengthMonths, sessions: plan.sessions, minutes: plan.sessionMinutes })}</strong>
      <Button
        onClick={onUse}
        variant={isChosen ? 'filled' : 'default'}
        aria-label={`${isChosen ? t('chosen') : t('use')}: ${template.name[language]}`}
      >
        {isChosen ? t('chosen') : t('use')}
      </Button>
    </li>
  );
};

export const WizardTemplates = ({ catalog, templateKey, kind, onTemplate, onKind }: Props) => {
  const t = useTranslations('programs.wizard.template');
  const { language } = useLanguage();
  return (
    <>
      <p style={{ margin: '0 0 12px' }}>{t('lead')}</p>
      <ul className={classes.cards}>
        {catalog.items.map((template) => (
          <TemplateCard
            key={template.key}
            template={template}
            isChosen={template.key === templateKey}
            onUse={() => onTemplate(template)}
          />
        ))}
      </ul>
      <h2 style={{ margin: '24px 0 4px', fontSize: 'var(--mantine-h2-font-size)' }}>{t('scratchTitle')}</h2>
      <p style={{ margin: '0 0 12px' }}>{t('scratchLead')}</p>
      <ul className={classes.cards}>
        {catalog.kinds.map((each) => (
          <li key={each.kind} className={classes.card} data-chosen={templateKey === null && kind === each.kind}>
            <h3>{each.name[language]}</h3>
            <p>{each.whatItIs[language]}</p>
            {each.byHand.length === 0 ? null : (
              <dl>
                <ByHand tasks={each.byHand} />
              </dl>
            )}
            <details className={classes.more}>
              <summary>{t('differs')}</summary>
              <p>{each.whatDiffers[language]}</p>
              <p>{each.whenToChoose[language]}</p>
            </details>
            <Button
              variant="default"
              onClick={() => onKind(each)}
              aria-label={`${t('scratch')}: ${each.name[language]}`}
            >
              {t('scratch')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};
