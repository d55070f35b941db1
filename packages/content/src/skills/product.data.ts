import { skillTable } from './table.ts';

export const productSkills = skillTable(
  {
    id: 'product',
    names: { en: 'Product and design', it: 'Prodotto e design' },
    description: {
      en: 'Finding out what people need, shaping it, and leading it from idea to daily use.',
      it: 'Capire di che cosa hanno bisogno le persone, dargli forma e portarlo dall’idea all’uso quotidiano.',
    },
  },
  `
product-management | Product management | = | product manager skills; product owner skills; product ownership | gestione del prodotto; gestione di prodotto |
product-strategy | Product strategy | Strategia di prodotto | product vision; product positioning | visione di prodotto; posizionamento del prodotto | product-management; strategy
product-discovery | Product discovery | = | opportunity discovery; problem discovery; jobs to be done | scoperta dei bisogni; esplorazione del problema | product-management; user-research
product-roadmaps | Product roadmaps | Roadmap di prodotto | roadmapping; backlog management; release planning | gestione del backlog; pianificazione dei rilasci | product-management; prioritization
product-growth | Product growth | Crescita del prodotto | growth hacking; product-led growth; activation and retention; user onboarding | accoglienza degli utenti nel prodotto; onboarding nel prodotto | product-management
mvp-prototyping | Prototyping and MVPs | Prototipi e MVP | prototyping; MVP; minimum viable product; rapid prototyping | prototipazione; prototipi; prodotto minimo | product-management; design-thinking
product-launch | Product launch | Lancio di prodotto | go-to-market; launching products; GTM | lancio di un prodotto; andare sul mercato | product-management; marketing-strategy
requirements-analysis | Requirements analysis | Analisi dei requisiti | business analysis; user stories; requirements gathering | analisi funzionale; raccolta dei requisiti | product-management
user-research | User research | = | UX research; user interviews; customer interviews; field research | ricerca utenti; ricerca utente; interviste agli utenti; ricerca sul campo | customer-insight
usability-testing | Usability testing | Test di usabilità | usability; user testing | usabilità; prove con gli utenti | user-research; ux-design
ux-design | UX design | = | user experience; UX; user experience design; UX/UI | esperienza utente; progettazione dell’esperienza |
ui-design | UI design | Design di interfacce | user interface design; interface design; visual interface design; UI | design dell’interfaccia; interfacce grafiche | ux-design
interaction-design | Interaction design | = | IxD; microinteractions | design dell’interazione | ux-design
figma | Figma | = | Figma prototypes; design in Figma | prototipi in Figma | ui-design
design-systems | Design systems | Design system | component libraries; style guides; UI kits | librerie di componenti; linee guida grafiche | ui-design; frontend-development
design-thinking | Design thinking | = | human-centered design; user-centered design; design sprints | progettazione centrata sulle persone; design sprint | innovation
service-design | Service design | = | service blueprints; designing services | progettazione dei servizi | design-thinking; customer-journey
graphic-design | Graphic design | Grafica | visual design; Illustrator; Photoshop; Adobe Creative Suite; typography | progettazione grafica; tipografia; impaginazione | visual-content
brand-design | Brand identity | Identità di marca | visual identity; logo design; brand guidelines | identità visiva; progettare un logo; immagine coordinata | graphic-design; brand-management
motion-design | Motion design | = | animation; After Effects; motion graphics | animazione; grafica animata | graphic-design; video-production
accessibility | Accessibility | Accessibilità | digital accessibility; web accessibility; WCAG; a11y; assistive technology; accessible design | accessibilità digitale; accessibilità web; tecnologie assistive | ux-design; inclusion
ux-writing | UX writing | = | microcopy; content design; interface writing | testi di interfaccia; microtesti | ux-design; copywriting
information-architecture | Information architecture | Architettura dell’informazione | site structure; navigation design; card sorting | struttura dei siti; architettura informativa | ux-design
localization | Localization | Localizzazione | internationalization; software translation; multilingual products; i18n | internazionalizzazione; tradurre i prodotti; prodotti multilingue | product-management; intercultural-communication
dark-patterns | Ethical design | Design etico | dark patterns; deceptive patterns; humane technology | interfacce ingannevoli; progettazione etica | ux-design; business-ethics
design-critique | Design critique | Critica di design | design review; design feedback | revisione del design; commentare il design | ux-design; feedback
gamification | Gamification | = | game mechanics at work; serious games | meccaniche di gioco; ludicizzazione | ux-design
agile | Agile | = | agile methods; agile ways of working; agile coaching | metodologie agili; metodi agili; lavorare in agile | project-management
scrum | Scrum | = | scrum master skills; sprints; scrum events | fare scrum; sprint di lavoro | agile
kanban | Kanban | = | work-in-progress limits; flow efficiency | limitare il lavoro in corso | agile
lean-startup | Lean startup | = | build measure learn; business experiments; validating ideas | validare le idee; esperimenti di business | innovation; entrepreneurship
retrospectives | Retrospectives | Retrospettive | team retrospectives; agile retros; lessons learned | retrospettiva di team; lezioni apprese | agile; meeting-facilitation
`,
);
