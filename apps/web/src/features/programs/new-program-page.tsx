import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { createProgram, listPrograms, listTemplates, type Out } from '@viceversa/contract';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '../../lib/client.ts';
import { now } from '../../lib/clock.ts';
import { problemsOf } from '../../lib/contract-form.ts';
import { useAction, useEndpoint } from '../../lib/endpoint.ts';
import { useErrorText, useFieldText } from '../../lib/errors.ts';
import { useLanguage } from '../../lib/i18n.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { BasicsFields } from './basics-fields.tsx';
import { proposedStart } from './dates.ts';
import { type Draft, draftFromKind, draftFromTemplate, inputOf, storeDraft, storedDraft, withStart } from './draft.ts';
import { PlanFields } from './plan-fields.tsx';
import { PolicyFields } from './policy-fields.tsx';
import classes from './programs.module.css';
import { WeightsFields } from './weights-fields.tsx';
import look from './wizard.module.css';
import { WizardReview } from './wizard-review.tsx';
import { type WizardStep, wizardSteps } from './wizard-steps.ts';
import { WizardSummary } from './wizard-summary.tsx';
import { WizardTemplates } from './wizard-templates.tsx';

const StepList = ({
  step,
  hasDraft,
  onStep,
}: {
  readonly step: WizardStep;
  readonly hasDraft: boolean;
  readonly onStep: (step: WizardStep) => void;
}) => {
  const t = useTranslations('programs.wizard');
  const present = wizardSteps.indexOf(step);
  return (
    <nav aria-label={t('steps')} className={look.aside}>
      <ol className={look.steps}>
        {wizardSteps.map((each, index) => (
          <li key={each}>
            <button
              type="button"
              className={look.step}
              aria-current={each === step ? 'step' : undefined}
              disabled={!hasDraft && each !== 'template'}
              onClick={() => onStep(each)}
            >
              <span className={look.mark} aria-hidden="true">
                {hasDraft && index < present ? <CheckIcon size={14} /> : index + 1}
              </span>
              <span>{t(`step.${each}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};

const Wizard = ({ catalog }: { readonly catalog: Out<typeof listTemplates> }) => {
  const t = useTranslations('programs');
  const common = useTranslations('common.action');
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<Draft | null>(storedDraft);
  const [step, setStep] = useState<WizardStep>(draft === null ? 'template' : 'name');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const textOf = useFieldText();
  const sentence = useErrorText();
  const create = useAction(createProgram, { refreshes: [listPrograms] });
  const heading = useRef<HTMLHeadingElement>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const present = wizardSteps.indexOf(step);

  useEffect(() => storeDraft(draft), [draft]);

  const change = (part: Partial<Draft>): void => setDraft((before) => before && { ...before, ...part });
  const go = (to: WizardStep): void => {
    setStep(to);
    scrollTo({ top: 0 });
    // After the step is drawn, so that it is read out from its heading on.
    setTimeout(() => heading.current?.focus());
  };
  const begin = (begun: Draft): void => {
    setDraft(begun);
    setErrors({});
    setStep('name');
    scrollTo({ top: 0 });
    setTimeout(() => nameField.current?.select());
  };
  const refuse = (problems: Readonly<Record<string, string>>): void => {
    setErrors(problems);
    setStep('name');
    setTimeout(() => nameField.current?.focus());
  };
  const submit = (): void => {
    if (draft === null) return;
    const input = inputOf(draft);
    const found = problemsOf(createProgram.input, input);
    if (found.length > 0) {
      refuse(Object.fromEntries(found.map((problem) => [problem.path.split('.')[0] ?? '', textOf(problem)])));
      return;
    }
    create.mutate(input, {
      onSuccess: (program) => {
        storeDraft(null);
        void navigate({ to: '/programs/$programId', params: { programId: program.id } });
      },
      onError: (error) => {
        if (!(error instanceof ApiError)) return;
        if (error.code === 'already_exists') refuse({ name: sentence(error) });
        else if (error.fields.length > 0)
          refuse(Object.fromEntries(error.fields.map((problem) => [problem.path, textOf(problem)])));
      },
    });
  };

  return (
    <div className={look.layout} data-bare={draft === null}>
      <StepList step={step} hasDraft={draft !== null} onStep={go} />
      <section className="vv-panel" aria-labelledby="wizard-step">
        <p className={classes.note}>{t('wizard.stepOf', { step: present + 1, steps: wizardSteps.length })}</p>
        <h2
          id="wizard-step"
          ref={heading}
          tabIndex={-1}
          style={{ margin: '0 0 12px', fontSize: 'var(--mantine-h2-font-size)', outline: 'none' }}
        >
          {step === 'template' ? t('wizard.template.title') : t(`wizard.step.${step}`)}
        </h2>
        {step === 'template' || draft === null ? (
          <WizardTemplates
            catalog={catalog}
            templateKey={draft?.templateKey ?? null}
            kind={draft?.kind ?? null}
            onTemplate={(template) =>
              template.key === draft?.templateKey
                ? go('name')
                : begin(draftFromTemplate(template, proposedStart(now()), language))
            }
            onKind={(kind) => begin(draftFromKind(kind, proposedStart(now()), language))}
          />
        ) : null}
        {draft !== null && step === 'name' ? (
          <BasicsFields
            basics={draft}
            errors={errors}
            nameRef={nameField}
            {...(draft.isEndChosen ? {} : { endsHint: t('field.endsHint', { months: draft.lengthMonths }) })}
            onName={(name) => change({ name })}
            onObjective={(objective) => change({ objective })}
            onStart={(date) => setDraft(withStart(draft, date))}
            onEnd={(endsOn) => change({ endsOn, isEndChosen: true })}
            onLanguages={(languages) => change({ languages })}
          />
        ) : null}
        {draft !== null && step === 'rules' ? (
          <PolicyFields
            policy={draft.policy}
            plan={draft.plan}
            onPolicy={(policy) => change({ policy })}
            onPlan={(plan) => change({ plan })}
          />
        ) : null}
        {draft !== null && step === 'plan' ? (
          <PlanFields plan={draft.plan} onPlan={(plan) => change({ plan })} />
        ) : null}
        {draft !== null && step === 'weights' ? (
          <div className={classes.stack}>
            <p className={classes.note}>{t('field.weightsJudgement')}</p>
            <WeightsFields
              weights={draft.policy.weights}
              onChange={(weights) => change({ policy: { ...draft.policy, weights } })}
            />
          </div>
        ) : null}
        {draft !== null && step === 'review' ? <WizardReview draft={draft} onChange={go} /> : null}
        <Problem error={create.error} />
        {draft === null || step === 'template' ? null : (
          <div className={look.foot}>
            <Button variant="default" onClick={() => go(wizardSteps[present - 1] ?? 'template')}>
              {common('back')}
            </Button>
            {step === 'review' ? (
              <Button onClick={submit} loading={create.isPending}>
                {t('wizard.create')}
              </Button>
            ) : (
              <>
                <Button onClick={() => go(wizardSteps[present + 1] ?? 'review')}>{common('next')}</Button>
                <Button variant="subtle" onClick={submit} loading={create.isPending}>
                  {t('wizard.createNow')}
                </Button>
              </>
            )}
          </div>
        )}
      </section>
      {draft === null ? null : (
        <aside className={look.aside}>
          <WizardSummary draft={draft} />
        </aside>
      )}
    </div>
  );
};

export const NewProgramPage = () => {
  const t = useTranslations('programs');
  const templates = useEndpoint(listTemplates, {});
  return (
    <>
      <PageHeader
        above={<Link to="/programs">{t('list.title')}</Link>}
        title={t('wizard.title')}
        lead={t('wizard.lead')}
      />
      <Loaded query={templates} skeleton={<RowsSkeleton rows={6} height={96} />}>
        {(catalog) => <Wizard catalog={catalog} />}
      </Loaded>
    </>
  );
};
