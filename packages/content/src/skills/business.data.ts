import { skillTable } from './table.ts';

export const businessSkills = skillTable(
  {
    id: 'business',
    names: { en: 'Finance and business', it: 'Finanza e impresa' },
    description: {
      en: 'How money, contracts and operations make an organization work.',
      it: 'Come denaro, contratti e attività operative fanno funzionare un’organizzazione.',
    },
  },
  `
business-acumen | Business acumen | Visione d’impresa | commercial awareness; understanding the business; business sense | senso degli affari; capire l’azienda; cultura d’impresa |
finance-basics | Finance for everybody | Finanza per tutti i ruoli | finance for non-financial managers; financial literacy; finance basics; corporate finance | finanza per non specialisti; educazione finanziaria; basi di finanza; finanza aziendale | business-acumen
profit-and-loss | Profit and loss | Conto economico | P&L; P and L; income statement; profit & loss; P&L responsibility | profitti e perdite; responsabilità di conto economico | finance-basics
balance-sheet | Reading financial statements | Leggere un bilancio | balance sheet; financial statements; annual reports; cash flow statement | bilancio; stato patrimoniale; lettura del bilancio | finance-basics
cash-flow | Cash flow and treasury | Flussi di cassa e tesoreria | cash flow; treasury; liquidity management; working capital | flusso di cassa; tesoreria; gestione della liquidità | finance-basics
budgeting | Budgeting | Budget | budgets; budget planning; budget management | gestione del budget; fare il budget; preparare il budget | finance-basics
financial-planning | Financial planning and analysis | Pianificazione finanziaria | FP&A; financial modeling; business planning; business plan | piano industriale; modelli finanziari; business plan aziendale | finance-basics; forecasting
cost-management | Cost management | Gestione dei costi | cost control; cost reduction; cost accounting | controllo dei costi; riduzione dei costi; contabilità industriale | finance-basics
management-control | Management control | Controllo di gestione | controlling; performance reporting; management accounting | contabilità direzionale | finance-basics; key-performance-indicators
accounting | Accounting | Contabilità | bookkeeping; IFRS; auditing accounts; invoicing | fatturazione; principi contabili; revisione contabile | finance-basics
taxation | Taxation | Fisco e imposte | corporate tax; VAT; tax planning | fiscalità; pianificazione fiscale | finance-basics
investment-appraisal | Investment appraisal | Valutazione degli investimenti | ROI; return on investment; net present value; business case; business cases | ritorno sull’investimento; caso di business; analisi degli investimenti | finance-basics; decision-making
mergers-and-acquisitions | Mergers and acquisitions | Fusioni e acquisizioni | M&A; due diligence; post-merger integration; acquisitions | operazioni straordinarie; integrazione post fusione | strategy; finance-basics
capital-markets | Capital markets | Mercati finanziari | stock market; investor relations; IPO; equity and bonds | borsa; rapporti con gli investitori; quotazione in borsa | finance-basics
venture-funding | Startup funding | Finanziare una startup | venture capital; fundraising from investors; angel investors; investor pitch | capitale di rischio; raccolta di capitali; cercare investitori | entrepreneurship; capital-markets
personal-finance | Personal finance | Finanza personale | saving and investing; pensions; retirement planning | risparmio e investimenti; previdenza; gestione dei risparmi | finance-basics
entrepreneurship | Entrepreneurship | Imprenditorialità | startups; founding a company; intrapreneurship | fare impresa; avviare una startup; imprenditorialità interna | business-acumen
business-models | Business models | Modelli di business | business model canvas; revenue models; platform business; subscription models | modelli di ricavo; economia delle piattaforme; modello in abbonamento | strategy; business-acumen
process-improvement | Process improvement | Miglioramento dei processi | process optimization; lean; Six Sigma; kaizen; business process management; lean management | ottimizzazione dei processi; miglioramento continuo; gestione per processi | operations-management
operations-management | Operations management | Gestione delle attività operative | business operations; operational excellence | eccellenza operativa; gestione operativa | business-acumen
supply-chain-management | Supply chain management | Gestione della filiera | supply chain; logistics; inventory management | catena di fornitura; logistica; gestione del magazzino | operations-management
procurement | Procurement | Acquisti | purchasing; vendor management; sourcing; supplier management | gestione dei fornitori; ufficio acquisti; approvvigionamento | operations-management; negotiation
quality-management | Quality management | Gestione della qualità | ISO 9001; total quality; quality systems | sistema qualità; qualità totale | operations-management
contract-management | Contracts | Contratti | contract management; contract law; service agreements | contrattualistica; gestione dei contratti; accordi commerciali | business-acumen
employment-law | Employment law | Diritto del lavoro | labor law; labour law; employment contracts; industrial relations | contratti di lavoro; relazioni sindacali; normativa sul lavoro | human-resources
intellectual-property | Intellectual property | Proprietà intellettuale | patents; copyright; trademarks; IP rights | brevetti; diritto d’autore; marchi registrati | contract-management
real-estate-facilities | Workplaces and facilities | Uffici e spazi di lavoro | facility management; office design; workspace planning | gestione degli spazi; progettare gli uffici | operations-management
key-performance-indicators | Key performance indicators | Indicatori di prestazione | KPI; KPIs; balanced scorecard; performance metrics | indicatori chiave; misurare i risultati | business-acumen; data-literacy
international-business | International business | Affari internazionali | exporting; global markets; emerging markets | esportare; mercati esteri; internazionalizzazione d’impresa | business-acumen
grants-public-funding | Grants and public funding | Bandi e finanziamenti pubblici | grant writing; EU funding; research funding | finanziamenti europei; bandi europei; finanza agevolata | finance-basics; business-writing
`,
);
