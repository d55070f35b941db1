import { Link } from '@tanstack/react-router';
import { getOrgChart, type Out } from '@viceversa/contract';
import { type KeyboardEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { ChevronDownIcon, ChevronRightIcon } from '../../ui/icons.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import classes from './org-floor.module.css';

type Node = Out<typeof getOrgChart>['nodes'][number];

const Below = ({ node }: { readonly node: Node }) => {
  const t = useTranslations('people.chart');
  const floor = useEndpoint(getOrgChart, { under: node.id });
  return (
    <Loaded query={floor} skeleton={<RowsSkeleton rows={Math.min(node.direct, 6)} height={44} />}>
      {({ nodes }) => <OrgFloor nodes={nodes} label={t('label', { name: node.name })} />}
    </Loaded>
  );
};

const Branch = ({ node, isAlone }: { readonly node: Node; readonly isAlone: boolean }) => {
  const t = useTranslations('people.chart');
  const [isOpen, setOpen] = useState(isAlone && node.direct > 0);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'ArrowRight' && node.direct > 0) setOpen(true);
    else if (event.key === 'ArrowLeft') setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <li>
      <div className={classes.node}>
        {node.direct === 0 ? (
          <span className={classes.leaf} aria-hidden="true" />
        ) : (
          <button
            type="button"
            className={classes.toggle}
            aria-expanded={isOpen}
            aria-label={t('open', { name: node.name })}
            data-org-stop
            onClick={() => setOpen(!isOpen)}
            onKeyDown={onKeyDown}
          >
            {isOpen ? <ChevronDownIcon /> : <ChevronRightIcon />}
          </button>
        )}
        <span className={classes.words}>
          <Link to="/people/$personId" params={{ personId: node.id }} data-org-stop>
            {node.name}
          </Link>
          <span className={classes.dim}>{[node.jobTitle, node.department].filter(Boolean).join(' · ')}</span>
        </span>
        {node.direct === 0 ? null : (
          <span className={classes.counts}>
            {t('direct', { direct: node.direct })}
            {node.below > node.direct ? (
              <span className="vv-wide-only"> · {t('below', { below: node.below })}</span>
            ) : null}
          </span>
        )}
      </div>
      {isOpen ? <Below node={node} /> : null}
    </li>
  );
};

/** Up and down go through what is open, as in a file tree; right opens a floor, left closes it. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const root = event.currentTarget.closest('[data-org-root]') ?? event.currentTarget;
  const stops = [...root.querySelectorAll<HTMLElement>('[data-org-stop]')];
  const here = stops.findIndex((stop) => stop.matches(':focus'));
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (here < 0 || next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
};

type Props = { readonly nodes: readonly Node[]; readonly label: string };

export const OrgFloor = ({ nodes, label }: Props) => (
  <ul className={classes.floor} aria-label={label} onKeyDown={walk}>
    {nodes.map((node) => (
      <Branch key={node.id} node={node} isAlone={nodes.length === 1} />
    ))}
  </ul>
);
