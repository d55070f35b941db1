import type { KindExplanation } from './types.ts';

/** The wizard explains each kind in these words before a program manager chooses one. */
export const kinds: readonly KindExplanation[] = [
  {
    kind: 'reverse',
    names: { en: 'Reverse mentoring', it: 'Reverse mentoring' },
    what: {
      en: 'A junior person is the mentor of a senior leader. The junior brings current knowledge and a view from below, hosts the session and sets its rhythm; the leader asks, tries and listens.',
      it: 'Una persona junior fa da mentor a chi dirige. Porta conoscenze attuali e uno sguardo dal basso, conduce l’incontro e ne dà il ritmo; chi dirige chiede, prova e ascolta.',
    },
    differs: {
      en: 'Knowledge flows against rank. Rank does not disappear, so the form needs its own protection: no shared reporting line, a signed agreement, and a way out that asks for no reason.',
      it: 'Il sapere scorre in senso contrario alla gerarchia. Il livello però non sparisce, quindi servono tutele: nessuna linea gerarchica in comune, un accordo firmato e un’uscita che non chiede motivi.',
    },
    chooseWhen: {
      en: 'Choose it when leaders decide on things they no longer touch: digital tools, AI, young customers, life at work two floors down.',
      it: 'Sceglilo quando chi dirige decide su cose che non tocca più con mano: strumenti digitali, IA, clienti giovani, la vita di lavoro due piani più sotto.',
    },
  },
  {
    kind: 'traditional',
    names: { en: 'Traditional mentoring', it: 'Mentoring tradizionale' },
    what: {
      en: 'A senior person is the mentor of a junior one. The mentee brings the questions; the mentor offers experience, contacts and honest feedback over several months.',
      it: 'Una persona senior fa da mentor a una persona junior. Chi è mentee porta le domande; chi è mentor offre esperienza, contatti e feedback sinceri per diversi mesi.',
    },
    differs: {
      en: 'Knowledge flows along with rank, as people expect. The danger is not fear but comfort: a monologue, or a copy of the mentor.',
      it: 'Il sapere scorre nel senso della gerarchia, come ci si aspetta. Il pericolo qui è la comodità: un monologo, o una copia di chi fa da mentor.',
    },
    chooseWhen: {
      en: 'Choose it for careers, new roles and talent that you want to keep; best beside a reverse program, so that giving and taking stay in balance.',
      it: 'Sceglilo per le carriere, i nuovi ruoli e i talenti da trattenere; rende di più accanto a un programma di reverse mentoring, così dare e ricevere restano in equilibrio.',
    },
  },
  {
    kind: 'mutual',
    names: { en: 'Mutual mentoring', it: 'Mentoring reciproco' },
    what: {
      en: 'Both people are mentor and mentee. Each session has two halves of equal length, and each person has one skill to give and one to take.',
      it: 'Entrambe le persone sono mentor e mentee. Ogni incontro ha due metà della stessa durata, e ciascuna persona ha una competenza da offrire e una da imparare.',
    },
    differs: {
      en: 'Two learning contracts live in one relationship. Nobody owes the other anything, which makes it the easiest form to propose and the easiest one to let slide into chat.',
      it: 'In una sola relazione convivono due patti di apprendimento. Nessuno è in debito: per questo è la forma più facile da proporre, e anche quella che più facilmente scivola nella chiacchiera.',
    },
    chooseWhen: {
      en: 'Choose it when leaders are reluctant to be taught, or when mentors hope for career advice in return.',
      it: 'Sceglilo quando chi dirige fatica a mettersi dalla parte di chi impara, o quando chi fa da mentor spera in consigli di carriera.',
    },
  },
  {
    kind: 'peer',
    names: { en: 'Peer mentoring', it: 'Mentoring tra pari' },
    what: {
      en: 'Two people of similar level help one another with a subject that one knows better, or with a step that both are taking.',
      it: 'Due persone di livello simile si aiutano su un tema che una conosce meglio, o su un passo che stanno affrontando entrambe.',
    },
    differs: {
      en: 'There is no distance in rank to protect against and none to learn from: openness comes quickly, new perspectives only if departments differ.',
      it: 'Non c’è distanza di livello da cui proteggersi, né da cui imparare: la confidenza arriva presto, gli sguardi nuovi solo se i reparti sono diversi.',
    },
    chooseWhen: {
      en: 'Choose it for newcomers, new managers and people who change role, or to connect departments at the same level.',
      it: 'Sceglilo per chi è appena arrivato in azienda, per chi gestisce un team da poco, per chi cambia ruolo, o per collegare reparti dello stesso livello.',
    },
  },
  {
    kind: 'circle',
    names: { en: 'Mentoring circle', it: 'Cerchio di mentoring' },
    what: {
      en: 'One or two mentors meet four to six mentees, or three junior people advise one leader. A facilitator keeps time; the group votes on its subjects.',
      it: 'Una o due persone fanno da mentor a un gruppo da quattro a sei mentee, oppure tre persone junior consigliano una persona che dirige. Chi facilita tiene il tempo; i temi li vota il gruppo.',
    },
    differs: {
      en: 'People learn from each other as much as from the mentor, and no single voice carries the whole weight. What is said reaches more ears, so confidentiality needs more care.',
      it: 'Si impara dal gruppo quanto da chi fa da mentor, e nessuna voce porta il peso da sola. Ciò che si dice arriva a più orecchie: la riservatezza chiede più cura.',
    },
    chooseWhen: {
      en: 'Choose it when mentors are few, when a subject gains from several views, or when a first one-to-one talk with a leader feels too steep.',
      it: 'Sceglilo quando le persone disponibili come mentor sono poche, quando un tema si capisce meglio da più punti di vista, o quando un primo colloquio a tu per tu con chi dirige mette soggezione.',
    },
  },
];
