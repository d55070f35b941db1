import type { PairView } from '@viceversa/contract';

export type Member = PairView['mentor'];

/** Who looks at the page: one of the two, or somebody who runs the program. */
export const myRole = ({ mentor, mentee }: PairView): 'mentor' | 'mentee' | null => {
  if (mentor.isMe) return 'mentor';
  return mentee.isMe ? 'mentee' : null;
};

export const partnerOf = (pair: PairView): Member => (pair.mentor.isMe ? pair.mentee : pair.mentor);

export const isOver = ({ state }: PairView): boolean => state === 'ended' || state === 'completed';

/** Waits for my own answer. */
export const isOpen = (pair: PairView): boolean => pair.can.includes('accept');
