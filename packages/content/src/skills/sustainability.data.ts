import { skillTable } from './table.ts';

export const sustainabilitySkills = skillTable(
  {
    id: 'sustainability',
    names: { en: 'Sustainability', it: 'Sostenibilità' },
    description: {
      en: 'Working within the limits of the planet and with fairness to people along the way.',
      it: 'Lavorare entro i limiti del pianeta e con equità verso le persone lungo tutta la filiera.',
    },
  },
  `
sustainability | Sustainability | Sostenibilità | corporate sustainability; sustainable development; sustainable business | sviluppo sostenibile; impresa sostenibile; sostenibilità aziendale |
climate-awareness | Climate awareness | Consapevolezza climatica | climate change; climate literacy; climate action; global warming | cambiamento climatico; crisi climatica; clima e ambiente | sustainability
esg | ESG | = | environmental, social and governance; ESG criteria; ESG ratings | criteri ESG; fattori ambientali, sociali e di governance | sustainability; corporate-governance
sustainability-reporting | Sustainability reporting | Bilancio di sostenibilità | CSRD; ESG reporting; non-financial reporting; GRI standards | rendicontazione di sostenibilità; rendicontazione non finanziaria | esg
carbon-footprint | Carbon footprint | Impronta di carbonio | carbon accounting; emissions; net zero; decarbonization; greenhouse gas emissions | emissioni; decarbonizzazione; calcolo delle emissioni; neutralità climatica | climate-awareness
green-software | Green software | Software sostenibile | sustainable IT; green IT; energy-efficient software; green coding | informatica verde; informatica sostenibile; IT sostenibile | sustainability; software-engineering
circular-economy | Circular economy | Economia circolare | recycling; reuse and repair; waste reduction | riciclo; riuso e riparazione; riduzione dei rifiuti | sustainability
energy-efficiency | Energy efficiency | Efficienza energetica | energy saving; renewable energy; energy management | risparmio energetico; energie rinnovabili; gestione dell’energia | sustainability
sustainable-supply-chain | Sustainable supply chain | Filiera sostenibile | responsible sourcing; human rights due diligence; fair trade; ethical sourcing | acquisti responsabili; commercio equo; diritti umani nella filiera | sustainability; supply-chain-management
sustainable-mobility | Sustainable mobility | Mobilità sostenibile | green commuting; electric cars; cycling to work; business travel reduction | auto elettriche; in bici al lavoro; spostamenti sostenibili; mobility management | sustainability
sustainable-finance | Sustainable finance | Finanza sostenibile | green bonds; impact investing; EU taxonomy; green finance | investimenti a impatto; tassonomia europea; finanza verde | sustainability; capital-markets
social-responsibility | Corporate social responsibility | Responsabilità sociale d’impresa | CSR; social impact; corporate citizenship; social responsibility | impatto sociale; responsabilità sociale | sustainability
greenwashing | Credible green claims | Dichiarazioni ambientali credibili | greenwashing; green claims; sustainability communication | comunicare la sostenibilità; ambientalismo di facciata | sustainability; business-ethics
sustainable-product-design | Ecodesign | = | life cycle assessment; sustainable product design; sustainable packaging; LCA | progettazione ecosostenibile; analisi del ciclo di vita; imballaggi sostenibili | sustainability; product-management
biodiversity | Biodiversity and nature | Biodiversità e natura | nature protection; ecosystems; biodiversity | tutela della natura; ecosistemi; biodiversità | sustainability
sustainable-events-offices | Green offices and events | Uffici ed eventi sostenibili | plastic-free office; green office; sustainable events | ufficio senza plastica; eventi sostenibili; uffici sostenibili | sustainability
smart-cities | Smart cities | Città intelligenti | urban innovation; smart city; sustainable cities | città sostenibili; innovazione urbana | sustainability; emerging-technologies
`,
);
