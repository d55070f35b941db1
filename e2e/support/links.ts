/** Has the product send every mail with a link in it, and collects the links: one of each for each language. */
import type { BrowserContext } from 'playwright-core';
import { getOne, linkIn, post, readOutbox, until } from './api.ts';
import type { Demo } from './demo.ts';
import type { Language } from './looks.ts';

export type Links = Readonly<Record<string, string>>;

const ask = ({ request }: BrowserContext, path: string, form: Readonly<Record<string, string>>): Promise<unknown> =>
  request.post(path, { form });

const mailed = (owner: BrowserContext, to: string, path: string): Promise<string> =>
  until(async () => {
    const links = (await readOutbox(owner)).filter((mail) => mail.to === to).map(({ text }) => linkIn(text, path));
    return links.find((link) => link !== '');
  }, `a mail to ${to} with a link to ${path}`);

/**
 * Proposals that nobody has answered: each link is used up by one answer, and declining uses up the other person's too.
 * The two links of a pair stand side by side, so those that are declined are taken from the two ends.
 */
const proposals = async (owner: BrowserContext): Promise<string[]> => {
  const links = (await readOutbox(owner)).map(({ text }) => linkIn(text, '/answer')).filter((link) => link !== '');
  const pages = await Promise.all(
    links.map(async (link) => ({ link, text: await (await owner.request.get(link)).text() })),
  );
  return pages.filter(({ text }) => text.includes('name="choice"')).map(({ link }) => link);
};

/** Pages of the library: one of each make. */
const libraryLinks = (language: Language): Links => ({
  search: `/library/${language}/index.html?q=mentor`,
  playbook: `/library/${language}/playbooks-trust-1-30.html`,
  lesson: `/library/${language}/lessons-mentor-1-role.html`,
  article: `/library/${language}/articles-how-forms-differ.html`,
});

export const collectLinks = async (demo: Demo): Promise<Readonly<Record<Language, Links>>> => {
  const owner = await demo.as('owner', 'en');
  const nobody = await demo.as('nobody', 'en');
  const open = await proposals(owner);
  const collect = async (language: Language, persona: string): Promise<Links> => {
    const { email } = await getOne(await demo.as(persona, language), '/api/me');
    const [known, fresh] = [String(email), `new.${language}@demo.example`];
    await ask(nobody, '/sign-in', { email: known, way: 'link' });
    await ask(nobody, '/forgot', { email: known });
    for (const [to, role] of [
      [fresh, 'program_manager'],
      [known, 'sponsor'],
    ] as const)
      await post(owner, '/api/invitations', { email: to, name: 'Nora Nuova', role, language });
    return {
      ...libraryLinks(language),
      signIn: await mailed(owner, known, '/sign-in/link'),
      password: await mailed(owner, known, '/forgot'),
      invitation: await mailed(owner, fresh, '/invitation'),
      known: await mailed(owner, known, '/invitation'),
      toAccept: open[language === 'en' ? 2 : 4] ?? '',
      toDecline: open.at(language === 'en' ? 0 : -1) ?? '',
    };
  };
  return { en: await collect('en', 'mentor'), it: await collect('it', 'mentee') };
};
