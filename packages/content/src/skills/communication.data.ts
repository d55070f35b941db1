import { skillTable } from './table.ts';

export const communicationSkills = skillTable(
  {
    id: 'communication',
    names: { en: 'Communication', it: 'Comunicazione' },
    description: {
      en: 'Speaking, writing, listening and negotiating so that others understand and answer.',
      it: 'Parlare, scrivere, ascoltare e negoziare in modo che gli altri capiscano e rispondano.',
    },
  },
  `
communication-skills | Communication skills | Capacità di comunicare | effective communication; interpersonal communication; business communication | comunicazione efficace; comunicazione interpersonale |
public-speaking | Public speaking | Parlare in pubblico | speaking in public; speaking on stage; giving talks; stage fright; conference speaking | discorsi in pubblico; interventi sul palco; paura del palco | communication-skills
presentations | Presentations | Presentazioni | presenting; presentation skills; pitch; pitching | presentare; fare presentazioni; saper presentare | public-speaking
storytelling | Storytelling | = | business storytelling; narrative; telling stories | narrazione; raccontare storie | communication-skills
active-listening | Active listening | Ascolto attivo | listening; listening skills; asking good questions; empathetic listening | saper ascoltare; capacità di ascolto; fare buone domande | communication-skills
feedback | Giving and receiving feedback | Dare e ricevere feedback | feedback; giving feedback; receiving feedback; radical candor; feedback culture | dare feedback; ricevere feedback; cultura del feedback | communication-skills
speaking-up | Speaking up | Far sentire la propria voce | upward feedback; speaking truth to power; voicing concerns; disagreeing with seniors | feedback verso l’alto; esprimere il dissenso; dire la propria | feedback; assertiveness
assertiveness | Assertiveness | Assertività | assertive communication; setting limits; standing your ground | comunicazione assertiva; porre limiti | communication-skills
difficult-conversations | Difficult conversations | Conversazioni difficili | hard conversations; tough talks; giving bad news | colloqui difficili; dare cattive notizie | communication-skills; conflict-management
negotiation | Negotiation | Negoziazione | negotiating; bargaining; negotiation skills; salary negotiation | negoziare; trattative; capacità di negoziare; contrattare | communication-skills
business-writing | Business writing | Scrittura professionale | writing skills; professional writing; report writing; clear emails | scrivere al lavoro; scrivere e-mail chiare; scrivere relazioni | communication-skills
plain-language | Plain language | Linguaggio chiaro | clear writing; simple language; easy to read | scrivere chiaro; linguaggio semplice; semplificare i testi | business-writing
editing-proofreading | Editing and proofreading | Revisione dei testi | proofreading; text editing; editorial review | correggere bozze; correzione di bozze; editing dei testi | business-writing
translation | Translation and interpreting | Traduzione e interpretariato | translation; interpreting; machine translation; translating | traduzione; tradurre; traduzione automatica | communication-skills
meeting-facilitation | Meeting facilitation | Facilitazione delle riunioni | facilitation; running meetings; effective meetings; workshop facilitation; moderating | condurre riunioni; riunioni efficaci; facilitare gruppi; moderare | communication-skills
visual-facilitation | Visual thinking and sketching | Pensiero visivo | visual thinking; sketchnotes; graphic recording; drawing ideas | appunti visivi; disegnare le idee; facilitazione grafica | meeting-facilitation
internal-communication | Internal communication | Comunicazione interna | employee communication; internal comms; town halls | comunicazione con il personale; comunicare in azienda; assemblee aziendali | communication-skills
corporate-communication | Corporate communication | Comunicazione aziendale | corporate communications; institutional communication | comunicazione d’impresa; comunicazione istituzionale | communication-skills
media-relations | Media relations | Rapporti con i media | press office; media training; public relations; PR; press releases; journalist interviews | ufficio stampa; relazioni pubbliche; comunicati stampa; interviste con la stampa | corporate-communication
crisis-communication | Crisis communication | Comunicazione di crisi | communicating in a crisis; reputation management | comunicare nelle crisi; gestione della reputazione | corporate-communication; crisis-management
board-communication | Board communication | Comunicare con il consiglio di amministrazione | board presentations; board papers; presenting to the board; communicating with the board | presentare al consiglio; comunicazione al consiglio; comunicazione con il CdA; presentare al CdA | communication-skills; corporate-governance
science-communication | Explaining technical topics | Spiegare temi tecnici | explaining technology; science communication; translating tech for business; explaining complex ideas | divulgazione; divulgazione scientifica; spiegare la tecnologia; spiegare cose complesse | communication-skills
networking | Networking | Fare rete | building networks; professional networking; making contacts; relationship building | costruire relazioni; rete professionale; creare contatti | communication-skills
intercultural-communication | Intercultural communication | Comunicazione interculturale | cross-cultural communication; working across cultures; global teams; cultural intelligence | lavorare con altre culture; differenze culturali; team internazionali | communication-skills; cultural-awareness
english-language | English | Inglese | English language; business English; speaking English | lingua inglese; inglese professionale; parlare inglese | foreign-languages
italian-language | Italian | Italiano | Italian language; speaking Italian | lingua italiana; parlare italiano | foreign-languages
foreign-languages | Foreign languages | Lingue straniere | language learning; multilingualism | imparare le lingue; plurilinguismo | communication-skills
sign-language | Sign language | Lingua dei segni | sign languages; ASL; British Sign Language | LIS; lingua dei segni italiana | communication-skills; accessibility
nonverbal-communication | Nonverbal communication | Comunicazione non verbale | body language; voice and posture; vocal training | linguaggio del corpo; uso della voce; voce e postura | communication-skills
humor-improvisation | Improvisation and humor | Improvvisazione e umorismo | improv; humor at work; thinking on your feet | improvvisare; umorismo al lavoro; improvvisazione teatrale | public-speaking
debate-argumentation | Debate and argumentation | Dibattito e argomentazione | debating; argumentation; rhetoric; making your case | retorica; sostenere una tesi; argomentare | communication-skills; critical-thinking
customer-communication | Communicating with customers | Comunicare con i clienti | client communication; writing to customers; customer messaging | scrivere ai clienti; relazioni con i clienti | communication-skills; customer-experience
`,
);
