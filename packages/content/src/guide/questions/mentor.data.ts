import type { FrequentQuestion } from '../../types.ts';

export const mentorQuestions: readonly FrequentQuestion[] = [
  {
    id: 'mentor-enough-to-teach',
    audience: 'mentor',
    question: {
      en: 'Do I really know enough to teach somebody so senior?',
      it: 'So davvero abbastanza per insegnare a una persona così senior?',
    },
    answer: {
      en: 'You are not asked to know more about the business. You are asked to know more about one topic, and you were matched because you declared it. Prepare one example from your own week; if a question goes beyond you, say **“I don’t know, let me find out”**. It is the answer that leaders hear least and respect most.',
      it: 'Non ti si chiede di saperne di più sull’azienda. Ti si chiede di saperne di più su un tema, e l’abbinamento nasce proprio da lì. Prepara un esempio della tua settimana; se una domanda va oltre, di’ **«non lo so, mi informo»**. È la risposta che chi dirige sente più di rado e apprezza di più.',
    },
  },
];
