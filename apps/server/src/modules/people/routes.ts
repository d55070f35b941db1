import { getOrgChart, getPerson, listPeople, listPeopleFilters, updatePerson } from '@viceversa/contract';
import { bind } from '../../kernel/endpoints.ts';
import { updatePerson as update } from './actions/update.ts';
import { listPeople as list, listFilters } from './reads/directory.ts';
import { orgChart } from './reads/org-chart.ts';
import { viewPerson } from './reads/person.ts';

export const routes = [
  bind(listPeople, list),
  bind(listPeopleFilters, listFilters),
  bind(getPerson, (ctx, { personId }) => viewPerson(ctx, personId)),
  bind(updatePerson, update),
  bind(getOrgChart, orgChart),
];
