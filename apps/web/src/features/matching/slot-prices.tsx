import type { Out, previewSwap } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useFitNumber } from '../pairs/fit.tsx';
import classes from './matching.module.css';

type Prices = NonNullable<Out<typeof previewSwap>['prices']>;
type Props = { readonly prices: Prices; readonly mentor: string; readonly mentee: string };

/** As much as a perfect pair: one place more would make one pair more. */
const WHOLE_PAIR = 1_000_000;

/** Prices as words: what one place more would gain at most. */
export const SlotPrices = ({ prices, mentor, mentee }: Props) => {
  const t = useTranslations('review.why');
  const fitText = useFitNumber();
  const { mentorSlot, menteeSlot } = prices;
  return (
    <div>
      <h3 className={classes.subtitle}>{t('places')}</h3>
      <ul className={classes.plainList}>
        <li>
          {mentorSlot === 0
            ? t('mentorFree', { name: mentor })
            : mentorSlot === WHOLE_PAIR
              ? t('mentorScarce', { name: mentor })
              : t('mentorWanted', { name: mentor, points: fitText(mentorSlot) })}
        </li>
        <li>
          {menteeSlot === 0
            ? t('menteeFree', { name: mentee })
            : menteeSlot === WHOLE_PAIR
              ? t('menteeScarce', { name: mentee })
              : t('menteeWanted', { name: mentee, points: fitText(menteeSlot) })}
        </li>
      </ul>
    </div>
  );
};
