import { skillTable } from './table.ts';

export const customerSkills = skillTable(
  {
    id: 'customer',
    names: { en: 'Sales, marketing and customers', it: 'Vendite, marketing e clienti' },
    description: {
      en: 'Understanding customers, reaching them honestly and staying useful after the sale.',
      it: 'Capire i clienti, raggiungerli con onestà e restare utili anche dopo la vendita.',
    },
  },
  `
marketing-strategy | Marketing strategy | Strategia di marketing | marketing planning; marketing; marketing mix | piano di marketing; pianificazione di marketing |
digital-marketing | Digital marketing | Marketing digitale | online marketing; internet marketing | marketing online; web marketing | marketing-strategy
search-engine-optimization | Search engine optimization | SEO | SEO; search ranking; organic search | ottimizzazione per i motori di ricerca; posizionamento sui motori di ricerca | digital-marketing
online-advertising | Online advertising | Pubblicità online | Google Ads; SEM; pay per click; PPC; display advertising | pubblicità digitale; campagne online; inserzioni online | digital-marketing
email-marketing | Email marketing | E-mail marketing | email campaigns; Mailchimp; mailing lists | campagne e-mail; liste di contatti | digital-marketing
marketing-automation | Marketing automation | = | HubSpot; Marketo; lead nurturing | automazione del marketing | digital-marketing; crm
brand-management | Brand management | Gestione del marchio | branding; brand strategy; brand positioning | gestione della marca; strategia di marca; posizionamento del marchio | marketing-strategy
product-marketing | Product marketing | Marketing di prodotto | product messaging; value proposition | proposta di valore | marketing-strategy; product-management
market-research | Market research | Ricerche di mercato | market analysis; surveys and focus groups; consumer research | analisi di mercato; indagini di mercato; sondaggi e focus group | customer-insight
competitor-analysis | Competitor analysis | Analisi della concorrenza | competitive intelligence; benchmarking competitors | analisi dei concorrenti; confronto con la concorrenza | market-research; strategy
customer-insight | Customer insight | Conoscere i clienti | customer understanding; voice of the customer; understanding customers; consumer insight | capire i clienti; voce del cliente; ascolto dei clienti |
customer-experience | Customer experience | Esperienza del cliente | CX; customer satisfaction; Net Promoter Score; NPS | esperienza dei clienti; soddisfazione dei clienti | customer-insight
customer-journey | Customer journey | = | journey mapping; customer touchpoints | percorso del cliente; mappa dei punti di contatto | customer-experience
customer-support | Customer support | Assistenza clienti | customer service; customer care; contact center; Zendesk; support tickets | servizio clienti; supporto clienti; gestione dei ticket | customer-experience
customer-success | Customer success | = | customer retention; churn reduction; renewals; account health | fidelizzazione dei clienti; ridurre gli abbandoni | customer-experience
complaint-handling | Handling complaints | Gestione dei reclami | complaint management; dealing with angry customers | clienti insoddisfatti; gestire i reclami | customer-support; difficult-conversations
sales | Sales | Vendite | selling; sales skills; business development; sales techniques | vendere; tecniche di vendita; sviluppo commerciale |
business-to-business-sales | B2B sales | Vendite B2B | enterprise sales; B2B; solution selling; consultative selling | vendita consulenziale; vendita alle aziende | sales
key-account-management | Key account management | Gestione dei grandi clienti | account management; strategic accounts | gestione dei clienti chiave; clienti strategici | sales; stakeholder-management
social-selling | Social selling | = | selling on social media; LinkedIn Sales Navigator | vendere con i social | sales; linkedin
sales-prospecting | Prospecting | Ricerca di nuovi clienti | lead generation; cold calling; sales pipeline; prospecting customers | generazione di contatti commerciali; chiamate a freddo | sales
sales-presentations | Product demos and sales presentations | Demo e presentazioni commerciali | product demos; sales pitch; pitching to customers; presales | demo di prodotto; presentazione commerciale; prevendita | sales; presentations
bids-tenders | Bids and tenders | Gare e offerte | tender writing; RFP responses; proposals and bids; public procurement | gare d’appalto; bandi di gara; scrivere offerte | sales; business-writing
crm | CRM | = | customer relationship management; Salesforce; Dynamics 365 | gestione delle relazioni con i clienti | sales; enterprise-systems
pricing | Pricing | = | price strategy; pricing models; price setting; subscription pricing | politica dei prezzi; definizione dei prezzi; strategia di prezzo | marketing-strategy; business-models
e-commerce | E-commerce | = | online shops; online retail; Shopify; Amazon Marketplace | commercio elettronico; negozi online; vendere online | digital-marketing; sales
partnerships | Partnerships and alliances | Partnership e alleanze | partner management; alliances; channel sales; strategic partnerships | gestione dei partner; canali di vendita; alleanze strategiche | sales; strategy
event-marketing | Event marketing | Marketing degli eventi | trade fairs; conference marketing; webinars | fiere di settore; webinar; promuovere eventi | marketing-strategy; event-organization
loyalty-programs | Loyalty programs | Programmi fedeltà | customer loyalty; rewards programs | fedeltà dei clienti; raccolta punti | customer-experience; marketing-strategy
frontline-insight | Life on the front line | La vita in prima linea | frontline work; shop floor knowledge; field experience; day-to-day operations | lavoro a contatto con il pubblico; lavoro sul campo; operatività quotidiana | customer-insight
young-consumers | Young consumers | Consumi dei giovani | Gen Z customers; youth marketing; young customers | clienti giovani; marketing per i giovani | customer-insight; youth-culture
`,
);
