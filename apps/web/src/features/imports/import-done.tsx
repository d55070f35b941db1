import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { getPerson, type ImportView, listPeople, listPeopleFilters, listPrograms } from '@viceversa/contract';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useCan, useEndpoint } from '../../lib/endpoint.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './imports.module.css';

/** What happened, and the next step of the way to the first pairs. */
export const ImportDone = ({ run }: { readonly run: ImportView }) => {
  const t = useTranslations('imports.done');
  const can = useCan();
  const programs = useEndpoint(listPrograms, { limit: 1 }, { enabled: can('program.list') });
  const cache = useQueryClient();
  useEffect(() => {
    for (const { method, path } of [listPeople, listPeopleFilters, getPerson]) {
      void cache.invalidateQueries({ queryKey: [method, path] });
    }
  }, [cache]);
  const hasPrograms = (programs.data?.total ?? 0) > 0;
  return (
    <Panel title={t('title')} lead={t('summary', run.counts)}>
      <div className={classes.buttons}>
        {can('program.create') ? (
          <Button component={Link} to={hasPrograms ? '/programs' : '/programs/new'}>
            {t(hasPrograms ? 'toPrograms' : 'toProgram')}
          </Button>
        ) : null}
        <Button component={Link} to="/people" variant="default">
          {t('toPeople')}
        </Button>
        <Button component={Link} to="/imports/new" variant="subtle">
          {t('another')}
        </Button>
      </div>
    </Panel>
  );
};
