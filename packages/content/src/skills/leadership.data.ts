import { skillTable } from './table.ts';

export const leadershipSkills = skillTable(
  {
    id: 'leadership',
    names: { en: 'Leadership and management', it: 'Leadership e gestione' },
    description: {
      en: 'Leading people and work: deciding, delegating, developing others and changing one’s mind.',
      it: 'Guidare persone e lavoro: decidere, delegare, far crescere gli altri e saper cambiare idea.',
    },
  },
  `
leadership | Leadership | = | leading people; leadership skills; leadership development | capacità di guida; guidare le persone; sviluppo della leadership |
people-management | People management | Gestione delle persone | managing people; line management; team management; management skills | gestione del personale; gestire un team; gestione del team; coordinare persone | leadership
first-time-management | Becoming a manager | Diventare manager | first-time manager; new manager skills; from expert to manager | primo ruolo da manager; da specialista a manager | people-management
remote-leadership | Leading at a distance | Guidare a distanza | remote leadership; managing remote teams; leading hybrid teams | gestire team a distanza; gestire team ibridi | people-management; remote-collaboration
servant-leadership | Servant leadership | Leadership di servizio | humble leadership; listening leadership; inclusive management style | leadership umile; leadership al servizio del team | leadership
inclusive-leadership | Inclusive leadership | Leadership inclusiva | leading diverse teams; leading inclusively | guidare team diversi; guidare con inclusione | leadership; inclusion
executive-presence | Executive presence | Presenza autorevole | leadership presence; gravitas; authority in the room; executive communication | autorevolezza; farsi ascoltare ai vertici; presenza da leader | leadership; communication-skills
delegation | Delegation | Delega | delegating; letting go; empowering others | delegare; dare autonomia; responsabilizzare le persone | people-management
decision-making | Decision making | Prendere decisioni | decisions under uncertainty; better decisions; decision processes | processi decisionali; decidere nell’incertezza; decisioni migliori | leadership
prioritization | Prioritization | Definire le priorità | setting priorities; saying no; Eisenhower matrix | priorità; saper dire di no; matrice di Eisenhower | decision-making
goal-setting | Goal setting | Definire obiettivi | OKR; OKRs; setting goals; SMART goals; objectives and key results | obiettivi e risultati chiave; fissare obiettivi | people-management
performance-reviews | Performance reviews | Valutazione delle prestazioni | appraisals; performance management; annual reviews; performance evaluation | valutazione annuale; colloqui di valutazione; gestione delle prestazioni | people-management; feedback
one-to-one-meetings | One-to-one meetings | Colloqui individuali | one-on-ones; 1:1 meetings; one on one conversations | incontri a tu per tu; colloqui uno a uno | people-management
coaching | Coaching | = | coaching skills; executive coaching; coaching questions; coaching conversations | abilità di coaching; domande di coaching | people-management
mentoring-skills | Mentoring | = | mentoring skills; being a mentor; reverse mentoring; mentorship | fare da mentor; mentoring al contrario | people-management
sponsorship | Sponsorship of talent | Sponsorizzare i talenti | career sponsorship; advocating for others; opening doors for others | sostenere la carriera altrui; dare visibilità ai talenti | talent-management; inclusion
team-building | Team building | Costruire il team | team development; team spirit; team cohesion; teamwork | spirito di squadra; lavoro di squadra; lavorare in gruppo | people-management
psychological-safety | Psychological safety | Sicurezza psicologica | safe teams; learning from mistakes; trust in teams | fiducia nel team; clima di fiducia; imparare dagli errori | people-management; wellbeing-at-work
motivation | Motivation and engagement | Motivazione e coinvolgimento | employee engagement; motivating people; team motivation | motivare le persone; coinvolgimento del personale; motivazione del team | people-management
recognition | Recognition and gratitude | Riconoscimento e gratitudine | employee recognition; saying thank you; praise; giving credit | riconoscere i meriti; dire grazie; valorizzare le persone | motivation; feedback
change-management | Change management | Gestione del cambiamento | leading change; change leadership; organizational change; resistance to change | guidare il cambiamento; cambiamento organizzativo; resistenza al cambiamento | leadership
crisis-management | Crisis management | Gestione delle crisi | crisis leadership; emergency management; leading in a crisis | gestire una crisi; gestione delle emergenze; guidare in una crisi | leadership; risk-management
project-management | Project management | = | managing projects; PMP; Prince2; project planning; Gantt charts | gestione dei progetti; gestione di progetto; pianificazione dei progetti |
program-management | Program management | Gestione dei programmi | portfolio management; PMO; project portfolio | gestione del portafoglio progetti; ufficio progetti | project-management
stakeholder-management | Stakeholder management | Gestione degli stakeholder | managing stakeholders; stakeholder engagement; stakeholder mapping; managing expectations | gestione dei portatori di interesse; coinvolgere gli stakeholder; gestire le aspettative | leadership; communication-skills
managing-up | Managing up | Rapporto con i livelli superiori | upward management; working with senior leaders; managing your boss | rapporto con chi dirige; lavorare con i vertici; rapporto con il proprio capo | stakeholder-management
influencing | Influencing without authority | Influenzare senza gerarchia | influencing; persuasion; lateral leadership | persuasione; influenza; leadership trasversale | leadership; communication-skills
conflict-management | Conflict management | Gestione dei conflitti | conflict resolution; mediation; handling disagreement | mediazione; risolvere i conflitti; gestire il disaccordo | people-management
time-management | Time management | Gestione del tempo | managing time; focus time; deep work; personal organization | organizzare il tempo; tempo di concentrazione; organizzazione personale |
problem-solving | Problem solving | = | solving problems; root cause analysis; structured problem solving | risolvere problemi; soluzione dei problemi; analisi delle cause |
critical-thinking | Critical thinking | Pensiero critico | analytical thinking; logical thinking; questioning assumptions | spirito critico; ragionamento logico | problem-solving
systems-thinking | Systems thinking | Pensiero sistemico | complexity thinking; seeing the whole | approccio sistemico; gestire la complessità | critical-thinking
creative-thinking | Creative thinking | Pensiero creativo | creativity; brainstorming; idea generation; lateral thinking | creatività; generare idee; pensiero laterale | innovation
innovation | Innovation | Innovazione | innovation management; corporate innovation; open innovation; hackathons | gestione dell’innovazione; innovazione aperta; hackathon |
adaptability | Adaptability | Adattabilità | flexibility; dealing with ambiguity; agility of mind; learning agility | flessibilità; gestire l’incertezza; flessibilità mentale | change-management
emotional-intelligence | Emotional intelligence | Intelligenza emotiva | EQ; emotional awareness; managing emotions | gestire le emozioni; consapevolezza emotiva | leadership
self-awareness | Self-awareness | Consapevolezza di sé | self reflection; knowing your strengths; self-management | conoscere i propri punti di forza; riflessione su di sé | emotional-intelligence
resilience | Resilience | Resilienza | coping with setbacks; mental toughness; bouncing back | superare gli insuccessi; tenuta nelle difficoltà | self-awareness
continuous-learning | Continuous learning | Apprendimento continuo | lifelong learning; learning to learn; unlearning; growth mindset | imparare a imparare; disimparare; mentalità di crescita; formazione continua |
human-resources | Human resources | Risorse umane | HR; people operations; personnel administration | gestione HR; amministrazione del personale; ufficio del personale |
talent-management | Talent management | Gestione dei talenti | talent development; succession planning; high potentials | sviluppo dei talenti; piani di successione; alto potenziale | human-resources
recruiting | Recruiting | Selezione del personale | hiring; talent acquisition; job interviewing; interviewing candidates; recruitment | reclutamento; colloqui di selezione; assunzioni | human-resources
employer-branding | Employer branding | = | employer reputation; attracting talent; candidate experience | attrarre talenti; reputazione come luogo di lavoro | recruiting; brand-management
onboarding | Onboarding new people | Inserimento di nuove persone | employee onboarding; onboarding; newcomer integration; welcoming newcomers | accoglienza di chi arriva; inserimento in azienda; onboarding aziendale | human-resources
learning-design | Training design | Progettazione della formazione | instructional design; learning and development; L&D; workshop design; training courses | progettare corsi; formazione aziendale; sviluppo delle competenze | human-resources; continuous-learning
compensation-benefits | Pay and benefits | Retribuzione e benefit | compensation; reward policy; salary bands; equity compensation | politiche retributive; welfare aziendale; fasce retributive | human-resources
career-development | Career development | Sviluppo della carriera | career planning; career advice; career growth; career coaching; career paths | pianificazione della carriera; consigli di carriera; crescita professionale; percorsi di carriera | continuous-learning
`,
);
