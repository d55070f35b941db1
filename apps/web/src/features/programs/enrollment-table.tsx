import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import {
  type EnrollmentView,
  enroll,
  getProgram,
  listEnrollments,
  type ProgramView,
  updateEnrollment,
  withdrawEnrollment,
} from '@viceversa/contract';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAction } from '../../lib/endpoint.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Problem } from '../../ui/problem.tsx';
import { showToast } from '../../ui/toast.ts';
import classes from './programs.module.css';

const CAPACITY_MAX = 1000;
const refreshed = { refreshes: [listEnrollments, getProgram] };

type CapacityProps = {
  readonly enrollment: EnrollmentView;
  readonly isDisabled: boolean;
  readonly onChange: (capacity: number) => void;
};

/** Saved when the field is left or Enter is pressed; what cannot be saved goes back to what was. */
const Capacity = ({ enrollment, isDisabled, onChange }: CapacityProps) => {
  const t = useTranslations('programs.people');
  const [typed, setTyped] = useState(String(enrollment.capacity));
  useEffect(() => setTyped(String(enrollment.capacity)), [enrollment.capacity]);
  const take = (): void => {
    const read = Number(typed);
    const isFit = typed.trim() !== '' && Number.isInteger(read) && read >= 0 && read <= CAPACITY_MAX;
    if (!isFit) setTyped(String(enrollment.capacity));
    else if (read !== enrollment.capacity) onChange(read);
  };
  return (
    <input
      type="number"
      inputMode="numeric"
      className={classes.capacity}
      min={0}
      max={CAPACITY_MAX}
      value={typed}
      disabled={isDisabled}
      aria-label={t('capacityOf', { name: enrollment.name })}
      title={t('capacityHint')}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
};

const useChanges = (programId: string) => {
  const t = useTranslations('programs.people');
  const undo = useTranslations('common.action')('undo');
  const update = useAction(updateEnrollment, refreshed);
  const withdraw = useAction(withdrawEnrollment, refreshed);
  const enrollAgain = useAction(enroll, refreshed);
  const setCapacity = (enrollment: EnrollmentView, capacity: number, isUndo = false): void => {
    update.mutate(
      { programId, enrollmentId: enrollment.id, capacity },
      {
        onSuccess: () => {
          const message = t('capacitySaved', { name: enrollment.name, capacity });
          const back = () => setCapacity(enrollment, enrollment.capacity, true);
          void showToast(isUndo ? { message } : { message, undo: { label: undo, run: back } });
        },
      },
    );
  };
  const bringBack = ({ role, personId, capacity, name }: EnrollmentView): void => {
    enrollAgain.mutate(
      { programId, by: { kind: 'people', role, personIds: [personId], capacity } },
      { onSuccess: () => void showToast({ message: t('enrolledAgain', { name }) }) },
    );
  };
  const takeOut = (enrollment: EnrollmentView): void => {
    withdraw.mutate(
      { programId, enrollmentId: enrollment.id },
      {
        onSuccess: () => {
          const message = t('withdrawn', { name: enrollment.name });
          const isUndoable = enrollment.paired === 0;
          void showToast(
            isUndoable ? { message, undo: { label: undo, run: () => bringBack(enrollment) } } : { message },
          );
        },
      },
    );
  };
  return { setCapacity, takeOut, error: update.error ?? withdraw.error ?? enrollAgain.error };
};

type Props = {
  readonly program: ProgramView;
  readonly rows: readonly EnrollmentView[];
  readonly more: (() => void) | undefined;
  readonly isLoadingMore: boolean;
};

export const EnrollmentTable = ({ program, rows, more, isLoadingMore }: Props) => {
  const t = useTranslations('programs.people');
  const roles = useTranslations('common.role');
  const common = useTranslations('common.action');
  const { setCapacity, takeOut, error } = useChanges(program.id);
  const [asking, setAsking] = useState<string | null>(null);
  const canEdit = program.can.includes('enroll');
  const columns: readonly Column<EnrollmentView>[] = [
    {
      key: 'name',
      header: t('name'),
      cell: (row) => (
        <div className={classes.nameCell}>
          <Link to="/people/$personId" params={{ personId: row.personId }}>
            {row.name}
          </Link>
          <span className={classes.dim}>
            {row.jobTitle}
            <span className="vv-phone-only"> · {roles(row.role)}</span>
          </span>
          {asking === row.id ? (
            <div className={classes.actions} role="status">
              <span>{t('withdrawAsk', { name: row.name, paired: row.paired })}</span>
              <Button
                size="compact-sm"
                color="red"
                onClick={() => {
                  setAsking(null);
                  takeOut(row);
                }}
              >
                {t('withdrawYes')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setAsking(null)}>
                {common('cancel')}
              </Button>
            </div>
          ) : null}
        </div>
      ),
    },
    { key: 'role', header: t('role'), isWideOnly: true, cell: (row) => roles(row.role) },
    { key: 'department', header: t('department'), isWideOnly: true, cell: (row) => row.department },
    { key: 'site', header: t('site'), isWideOnly: true, cell: (row) => row.site },
    { key: 'level', header: t('level'), isWideOnly: true, isNumber: true, cell: (row) => row.level ?? '–' },
    { key: 'paired', header: t('paired'), isWideOnly: true, isNumber: true, cell: (row) => row.paired },
    {
      key: 'capacity',
      header: t('capacity'),
      isNumber: true,
      width: '5rem',
      cell: (row) => (
        <Capacity enrollment={row} isDisabled={!canEdit} onChange={(capacity) => setCapacity(row, capacity)} />
      ),
    },
    ...(canEdit
      ? [
          {
            key: 'withdraw',
            header: t('withdraw'),
            width: '7.5rem',
            cell: (row: EnrollmentView) => (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                aria-label={t('withdrawOf', { name: row.name })}
                onClick={() => (row.paired > 0 ? setAsking(row.id) : takeOut(row))}
              >
                {t('withdraw')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <Problem error={error} />
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        more={more}
        isLoadingMore={isLoadingMore}
      />
    </>
  );
};
