import { skillTable } from './table.ts';

export const dataSkills = skillTable(
  {
    id: 'data',
    names: { en: 'Data', it: 'Dati' },
    description: {
      en: 'Collecting, storing, reading and explaining data so that decisions rest on facts.',
      it: 'Raccogliere, conservare, leggere e raccontare i dati, perché le decisioni poggino sui fatti.',
    },
  },
  `
data-literacy | Data literacy | Cultura del dato | reading data; data fluency; data culture | leggere i dati; alfabetizzazione ai dati |
data-analysis | Data analysis | Analisi dei dati | data analytics; analytics; exploratory data analysis | analisi dati; analisi esplorativa | data-literacy
data-visualization | Data visualization | Visualizzazione dei dati | data viz; dataviz; charts and graphs; data visualisation | visualizzazione dati; grafici | data-analysis
data-storytelling | Data storytelling | Raccontare con i dati | storytelling with data; presenting data | narrazione dei dati; presentare i dati | data-visualization; storytelling
dashboards | Dashboards | Dashboard | data dashboards; reporting dashboards | cruscotti; cruscotti di dati | data-visualization
business-intelligence | Business intelligence | = | BI; BI reporting | reportistica aziendale | data-analysis
power-bi | Power BI | = | Microsoft Power BI; DAX | | business-intelligence; dashboards
tableau | Tableau | = | Tableau Desktop | | business-intelligence; dashboards
looker | Looker | = | Looker Studio; Google Data Studio | | business-intelligence; dashboards
spreadsheets | Spreadsheets | Fogli di calcolo | spreadsheet modeling | foglio di calcolo; tabelle di calcolo | data-analysis; digital-productivity
excel | Excel | = | Microsoft Excel; advanced Excel; pivot tables | Excel avanzato; tabelle pivot | spreadsheets
google-sheets | Google Sheets | Fogli Google | Gsheets | | spreadsheets; google-workspace
statistics | Statistics | Statistica | statistical analysis; inferential statistics | analisi statistica; statistica inferenziale | data-analysis
experiment-design | Experiments and A/B testing | Esperimenti e test A/B | A/B testing; AB testing; experiment design; split testing | sperimentazione; test A/B | statistics
forecasting | Forecasting | Previsioni | time series; demand forecasting; predictive analytics | serie storiche; analisi predittiva; previsione della domanda | statistics
data-science | Data science | = | data scientist skills; applied data science | scienza dei dati | data-analysis; machine-learning
r-language | R | = | R language; R programming; tidyverse | linguaggio R; programmare in R | programming-languages; statistics
pandas | pandas | = | pandas library; NumPy; dataframes | | python; data-analysis
notebooks | Data notebooks | Notebook di analisi | Jupyter; Jupyter notebooks | notebook Jupyter | data-science
databases | Databases | Database | database management; DBMS; database administration | basi di dati; gestione di database |
sql | SQL | = | SQL queries; structured query language; querying databases | query SQL; interrogare database | databases
relational-databases | Relational databases | Database relazionali | RDBMS; Oracle database; SQL Server | basi di dati relazionali | databases
postgresql | PostgreSQL | = | Postgres; psql | | relational-databases
mysql | MySQL | = | MariaDB | | relational-databases
nosql-databases | NoSQL databases | Database NoSQL | NoSQL; document databases; MongoDB | database documentali | databases
graph-databases | Graph databases | Database a grafo | Neo4j; knowledge graphs | grafi di conoscenza | databases
vector-databases | Vector databases | Database vettoriali | embeddings; vector search | ricerca vettoriale | databases; retrieval-augmented-generation
information-retrieval | Search and information retrieval | Motori di ricerca e recupero delle informazioni | information retrieval; enterprise search; Elasticsearch; full-text search | ricerca aziendale; ricerca full-text; recupero delle informazioni | databases
data-modeling | Data modeling | Modellazione dei dati | data modelling; database design; schema design | progettazione di database; modello dati | databases
data-engineering | Data engineering | = | data pipelines; ETL; ELT | pipeline di dati; ingegneria dei dati | databases; software-engineering
data-warehousing | Data warehousing | Data warehouse | Snowflake; BigQuery; data lakes; lakehouse | data lake; magazzini di dati | data-engineering
stream-processing | Stream processing | Elaborazione in streaming | Kafka; event streaming; real-time data; Apache Kafka | dati in tempo reale; flussi di eventi | data-engineering
big-data | Big data | = | Spark; Hadoop; Apache Spark | grandi moli di dati | data-engineering
dbt | dbt | = | data build tool; analytics engineering | | data-engineering; sql
data-quality | Data quality | Qualità dei dati | data cleaning; data validation | pulizia dei dati; dati affidabili | data-governance
data-governance | Data governance | = | data stewardship; data ownership; data catalogs | governo dei dati; catalogo dei dati | data-literacy
master-data-management | Master data management | Gestione dei dati anagrafici | MDM; reference data | anagrafiche; dati di riferimento | data-governance
open-data | Open data | Dati aperti | public data sets | dati pubblici | data-governance
web-analytics | Web analytics | Analisi del traffico web | Google Analytics; GA4; site analytics | analisi dei siti; statistiche del sito | data-analysis; digital-marketing
product-analytics | Product analytics | Analisi d’uso del prodotto | usage analytics; funnels; Mixpanel; Amplitude | dati d’uso del prodotto; analisi dei funnel | data-analysis; product-management
people-analytics | People analytics | = | HR analytics; workforce analytics | analisi dei dati HR; dati sulle persone | data-analysis; human-resources
geospatial-data | Geospatial data | Dati geografici | GIS; maps and location data | mappe e dati territoriali; sistemi informativi geografici | data-analysis
data-driven-decisions | Data-driven decisions | Decisioni basate sui dati | data-driven decision making; evidence-based management; data-informed decisions | decidere con i dati; approccio data-driven | data-literacy; decision-making
`,
);
