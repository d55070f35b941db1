/** Files as they really come: one with every kind of mistake, one without any, and one that is no table at all. */
import type { BrowserContext } from 'playwright-core';
import { getOne, post, until } from './api.ts';

const header =
  'Matricola,Nome,Cognome,E-mail,Livello,Reparto,Sede,Fuso orario,Matricola responsabile,Data di assunzione';

export const faultyFile = [
  header,
  'N1,Alba,Conti,alba.conti@demo.example,4,Vendite,Torino,Europe/Rome,N9,2021-03-01',
  'N2,Bruno,,bruno@demo.example,Senior,Vendite,Torino,Europe/Roma,,31/02/2020',
  'N3,Carla,Riva,carla.riva-at-demo.example,5,Vendite,Torino,Europe/Rome,N3,2019-10-12',
  'N1,Dario,Longo,dario@demo.example,3,Vendite,Torino,Europe/Rome,N1,2022-01-10',
  ',Elio,Galli,,3,=SOMMA(A1),Torino,Europe/Rome,N1,2022-01-10',
  'N6,Fabio,Serra,fabio@demo.example,3,Vendite,Torino,Europe/Rome,N7,2022-01-10',
  'N7,Gaia,Serra,gaia@demo.example,3,Vendite,Torino,Europe/Rome,N6,2022-01-10',
  'N8,Hana',
  'N9,Irma,Villa,irma.villa@demo.example,6,Vendite,Torino,Europe/Rome,,2018-05-02',
  'N10,Lea,Moro,lea.moro@demo.example,3,Vendite,Torino,Europe/Rome,N9,2023-09-18',
].join('\r\n');

export const soundFile = [
  header,
  'N20,Irene,Fabbri,irene.fabbri@demo.example,4,Vendite,Torino,Europe/Rome,,2021-03-01',
  'N21,Luca,Marini,luca.marini@demo.example,5,Vendite,Torino,Europe/Rome,N20,2019-10-12',
].join('\r\n');

export const noTable = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj');

/** Answers the id of the import once the file is read. */
export const upload = async (context: BrowserContext, fileName: string, content: string | Buffer): Promise<string> => {
  const { id } = await post(context, '/api/imports', { fileName, content: Buffer.from(content).toString('base64') });
  await stateAfter(context, String(id), 'reading');
  return String(id);
};

export const apply = async (context: BrowserContext, id: string): Promise<void> => {
  await post(context, `/api/imports/${id}/apply`, { leavers: 'keep' });
  await stateAfter(context, id, 'applying');
};

const stateAfter = (context: BrowserContext, id: string, state: string): Promise<unknown> =>
  until(async () => {
    const found = (await getOne(context, `/api/imports/${id}`)).state;
    return found === state ? undefined : found;
  }, `the end of ${state}`);
