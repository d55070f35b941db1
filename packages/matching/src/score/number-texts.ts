import type { Profile } from './profile.ts';

/** Equal texts get equal numbers, so that pairs compare integers; −1 = not stated. */
export function numberTexts(
  mentees: readonly Profile[],
  mentors: readonly Profile[],
  read: (profile: Profile) => string | null | undefined,
): { readonly ofMentee: Int32Array; readonly ofMentor: Int32Array } {
  const numbers = new Map<string, number>();
  const toNumber = (profile: Profile): number => {
    const text = read(profile) ?? '';
    if (text === '') return -1;
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  return { ofMentee: Int32Array.from(mentees, toNumber), ofMentor: Int32Array.from(mentors, toNumber) };
}
