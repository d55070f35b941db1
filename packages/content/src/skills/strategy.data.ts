import { skillTable } from './table.ts';

export const strategySkills = skillTable(
  {
    id: 'strategy',
    names: { en: 'Strategy and governance', it: 'Strategia e governance' },
    description: {
      en: 'Choosing a direction, organizing for it, and keeping risk and rules in view.',
      it: 'Scegliere una direzione, organizzarsi per seguirla e tenere d’occhio rischi e regole.',
    },
  },
  `
strategy | Strategy | Strategia | business strategy; corporate strategy; strategic thinking; strategic management | strategia aziendale; pensiero strategico; strategia d’impresa |
strategic-planning | Strategic planning | Pianificazione strategica | long-term planning; strategy execution; strategy workshops; SWOT analysis | pianificazione a lungo termine; attuazione della strategia; analisi SWOT | strategy
vision-mission | Vision and purpose | Visione e scopo | company purpose; mission statement; vision setting; mission and values | scopo dell’azienda; missione aziendale; visione e missione | strategy
foresight-scenarios | Foresight and scenarios | Scenari e anticipazione | scenario planning; futures thinking; trend analysis; strategic foresight | studi sui futuri; analisi delle tendenze; pianificazione per scenari | strategy
organization-design | Organization design | Progettazione organizzativa | organizational design; org charts; operating model; restructuring | modello organizzativo; organigramma; riorganizzazione | strategy; people-management
organizational-culture | Organizational culture | Cultura organizzativa | company culture; corporate culture; culture change; workplace culture | cultura aziendale; cambiamento culturale |
cross-functional-collaboration | Cross-functional collaboration | Collaborazione tra funzioni | breaking silos; cross-department work; working across teams; matrix organizations | rompere i silos; lavoro trasversale; collaborare tra reparti; organizzazione a matrice | organizational-culture
corporate-governance | Corporate governance | Governance aziendale | board governance; governance; board of directors; company boards | governo societario; consiglio di amministrazione; governo d’impresa |
risk-management | Risk management | Gestione dei rischi | enterprise risk; risk assessment; risk analysis; operational risk | gestione del rischio; valutazione dei rischi; analisi dei rischi | corporate-governance
regulatory-compliance | Regulatory compliance | Conformità normativa | compliance; regulation; regulatory affairs; legal compliance | rispetto delle norme; adeguamento normativo; regolamentazione | corporate-governance
internal-audit | Internal audit | Revisione interna | auditing; internal controls; audit committees | controlli interni; audit interno | corporate-governance; risk-management
business-continuity | Business continuity | Continuità operativa | continuity planning; operational resilience | piani di continuità; resilienza operativa | risk-management
business-ethics | Business ethics | Etica d’impresa | ethics at work; code of conduct; integrity; anti-corruption; anti-bribery | etica aziendale; codice etico; integrità; anticorruzione | corporate-governance
whistleblowing | Whistleblowing | Segnalazione di illeciti | speak-up channels; reporting misconduct | segnalare irregolarità; canali di segnalazione | business-ethics
public-affairs | Public affairs | Relazioni istituzionali | government relations; lobbying; public policy; policy making | politiche pubbliche; rapporti con le istituzioni; rappresentanza di interessi | strategy; stakeholder-management
geopolitics | Geopolitics and economy | Geopolitica ed economia | geopolitics; macroeconomics; global economy | geopolitica; macroeconomia; economia globale | strategy
consulting-skills | Consulting skills | Capacità di consulenza | management consulting; advisory skills; structured analysis | consulenza; consulenza aziendale | strategy; problem-solving
outsourcing-vendors | Outsourcing | Esternalizzazione | nearshoring; offshoring; managed services | servizi gestiti; affidare servizi all’esterno | procurement; strategy
enterprise-architecture | Enterprise architecture | Architettura d’impresa | TOGAF; business architecture; IT strategy; application landscape | strategia IT; mappa delle applicazioni | strategy; software-architecture
transformation-programs | Transformation programs | Programmi di trasformazione | business transformation; turnaround; transformation office | trasformazione aziendale; rilancio aziendale | change-management; strategy
measuring-outcomes | Measuring impact | Misurare l’impatto | impact measurement; program evaluation; theory of change; outcome measurement | valutazione d’impatto; valutazione dei programmi; teoria del cambiamento | key-performance-indicators
innovation-portfolio | Innovation strategy | Strategia di innovazione | research and development; R&D management; innovation portfolio; corporate venturing | ricerca e sviluppo; gestione della ricerca; portafoglio di innovazione | innovation; strategy
shadow-board | Shadow boards | Comitati ombra | youth board; advisory board; junior board | consiglio dei giovani; comitato consultivo; consiglio ombra | corporate-governance; intergenerational-collaboration
`,
);
