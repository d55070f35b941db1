import { Button } from '@mantine/core';
import {
  getProgram,
  listPrograms,
  moveProgram,
  type ProgramState,
  type ProgramView,
  programStates,
} from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction } from '../../lib/endpoint.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Problem } from '../../ui/problem.tsx';
import { showToast } from '../../ui/toast.ts';
import classes from './overview.module.css';

/** Where the program stands, and the moves that are possible from here. */
export const LifeCycle = ({ program }: { readonly program: ProgramView }) => {
  const t = useTranslations('programs');
  const common = useTranslations('common.action');
  const move = useAction(moveProgram, { refreshes: [getProgram, listPrograms] });
  const [isAsking, setAsking] = useState(false);
  const present = programStates.indexOf(program.state);
  const moveTo = (to: ProgramState): void => {
    const from = program.state;
    setAsking(false);
    move.mutate(
      { programId: program.id, to },
      {
        onSuccess: ({ moves }) => {
          const message = t('overview.moved', { state: t(`state.${to}`) });
          const canReturn = moves.includes(from);
          void showToast(
            canReturn ? { message, undo: { label: common('undo'), run: () => moveTo(from) } } : { message },
          );
        },
      },
    );
  };
  return (
    <Panel title={t('overview.lifeCycle')} lead={t(`stateWhat.${program.state}`)}>
      <ol className={classes.stages}>
        {programStates.map((state, index) => {
          const when = index < present ? 'past' : index === present ? 'now' : 'later';
          return (
            <li
              key={state}
              className={classes.stage}
              data-when={when}
              aria-current={when === 'now' ? 'step' : undefined}
            >
              <span className={classes.dot} aria-hidden="true">
                {when === 'past' ? <CheckIcon size={12} /> : null}
              </span>
              <span>
                {t(`state.${state}`)} <span className="vv-sr">({t(`overview.${when}`)})</span>
              </span>
            </li>
          );
        })}
      </ol>
      {program.can.includes('advance') ? (
        <div className={classes.moves}>
          {isAsking ? (
            <>
              <span role="status">{t('overview.archiveAsk')}</span>
              <Button color="red" onClick={() => moveTo('archived')}>
                {t('overview.archiveYes')}
              </Button>
              <Button variant="default" onClick={() => setAsking(false)}>
                {common('cancel')}
              </Button>
            </>
          ) : (
            program.moves.map((to) => {
              const isForward = programStates.indexOf(to) > present;
              return (
                <Button
                  key={to}
                  variant={isForward && to !== 'archived' ? 'default' : 'subtle'}
                  disabled={move.isPending}
                  onClick={() => (to === 'archived' ? setAsking(true) : moveTo(to))}
                >
                  {t(isForward ? 'overview.moveTo' : 'overview.moveBack', { state: t(`state.${to}`) })}
                </Button>
              );
            })
          )}
        </div>
      ) : null}
      <Problem error={move.error} />
    </Panel>
  );
};
