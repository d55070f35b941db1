import { skillTable } from './table.ts';

export const softwareSkills = skillTable(
  {
    id: 'software',
    names: { en: 'Software engineering', it: 'Ingegneria del software' },
    description: {
      en: 'Languages, frameworks and the craft of building software that others can change.',
      it: 'Linguaggi, framework e il mestiere di costruire software che altre persone possano modificare.',
    },
  },
  `
software-engineering | Software engineering | Ingegneria del software | software development; coding practice | sviluppo software; sviluppo del software |
programming | Programming | Programmazione | coding; computer programming; learning to code | programmare; scrivere codice; coding per tutti | software-engineering
programming-languages | Programming languages | Linguaggi di programmazione | coding languages | linguaggi di sviluppo | programming
python | Python | = | Python programming; Python 3 | programmare in Python | programming-languages
javascript | JavaScript | = | JS; ECMAScript | | programming-languages
typescript | TypeScript | = | TS | | javascript
java | Java | = | JVM; Spring Boot; Jakarta EE | | programming-languages
kotlin | Kotlin | = | Kotlin Multiplatform | | programming-languages
c-sharp | C# and .NET | C# e .NET | C#; C sharp; .NET; dotnet; ASP.NET | | programming-languages
c-language | C | = | C language; C programming | linguaggio C | programming-languages
c-plus-plus | C++ | = | C plus plus; modern C++ | | programming-languages
go-language | Go | = | Golang; Go language | linguaggio Go | programming-languages
rust | Rust | = | Rust language | linguaggio Rust | programming-languages
php | PHP | = | Laravel; Symfony | | programming-languages
ruby | Ruby | = | Ruby on Rails; Rails | | programming-languages
swift | Swift | = | SwiftUI | | programming-languages
scala | Scala | = | Scala language | | programming-languages
functional-programming | Functional programming | Programmazione funzionale | Haskell; Elixir; Clojure | | programming
object-oriented-programming | Object-oriented programming | Programmazione a oggetti | OOP; object-oriented design | programmazione orientata agli oggetti | programming
shell-scripting | Shell scripting | Script da riga di comando | Bash; PowerShell; command line; terminal | riga di comando; terminale; scripting | programming
frontend-development | Front-end development | Sviluppo front-end | frontend; front end; web interfaces | sviluppo frontend; interfacce web | software-engineering
html-css | HTML and CSS | HTML e CSS | HTML; CSS; Sass; Tailwind | fogli di stile | frontend-development
react | React | = | React.js; ReactJS; Next.js | | frontend-development; javascript
angular | Angular | = | AngularJS | | frontend-development; typescript
vue | Vue | = | Vue.js; VueJS; Nuxt | | frontend-development; javascript
svelte | Svelte | = | SvelteKit | | frontend-development; javascript
web-performance | Web performance | Prestazioni web | Core Web Vitals; page speed; site speed | velocità dei siti; velocità delle pagine | frontend-development
backend-development | Back-end development | Sviluppo back-end | backend; back end; server-side development | sviluppo backend; sviluppo lato server | software-engineering
nodejs | Node.js | = | Node; NodeJS; Express.js | | backend-development; javascript
full-stack-development | Full-stack development | Sviluppo full-stack | full stack; fullstack | sviluppo full stack; sviluppo fullstack | frontend-development; backend-development
api-design | API design | Progettazione di API | REST APIs; REST API; web APIs; OpenAPI; API integration | progettare API; integrazione di API | backend-development
graphql | GraphQL | = | Apollo GraphQL | | api-design
mobile-development | Mobile development | Sviluppo di app mobili | app development; mobile apps; mobile app development | sviluppo mobile; sviluppo di app; app mobili | software-engineering
android-development | Android development | Sviluppo Android | Android apps; Jetpack Compose | app Android | mobile-development
ios-development | iOS development | Sviluppo iOS | iOS apps; iPhone apps | app iOS; app per iPhone | mobile-development
cross-platform-apps | Cross-platform apps | App multipiattaforma | Flutter; React Native; hybrid apps | app ibride | mobile-development
game-development | Game development | Sviluppo di videogiochi | Unity; Unreal Engine; video game development | creare videogiochi; programmazione di videogiochi | software-engineering
embedded-systems | Embedded systems | Sistemi embedded | firmware; microcontrollers; embedded software | microcontrollori; software embedded | software-engineering
software-architecture | Software architecture | Architettura software | system design; solution architecture; systems architecture | architettura del software; progettazione di sistemi; architettura delle soluzioni | software-engineering
microservices | Microservices | Microservizi | service-oriented architecture; SOA | architettura a microservizi; architettura orientata ai servizi | software-architecture
event-driven-architecture | Event-driven architecture | Architettura a eventi | message queues; RabbitMQ; asynchronous messaging | code di messaggi; messaggistica asincrona | software-architecture
domain-driven-design | Domain-driven design | = | DDD; domain modeling | progettazione guidata dal dominio | software-architecture
design-patterns | Design patterns | Design pattern | software patterns | schemi di progettazione | software-architecture
clean-code | Clean code | Codice pulito | readable code; code craftsmanship; software craftsmanship | codice leggibile; cura del codice | software-engineering
refactoring | Refactoring | = | code refactoring; restructuring code | ristrutturare il codice | clean-code
legacy-modernization | Legacy modernization | Modernizzazione dei sistemi legacy | legacy systems; application modernization; COBOL; mainframe | sistemi legacy; vecchi sistemi; modernizzare le applicazioni | software-architecture
technical-debt | Technical debt | Debito tecnico | tech debt | | software-engineering
software-testing | Software testing | Test del software | test automation; automated testing; unit testing; quality assurance; QA | test automatici; collaudo; controllo qualità del software | software-engineering
test-driven-development | Test-driven development | Sviluppo guidato dai test | TDD | | software-testing
end-to-end-testing | End-to-end testing | Test end-to-end | Playwright; Cypress; Selenium; e2e testing | test e2e; test di interfaccia | software-testing
load-testing | Load testing | Test di carico | performance testing; stress testing; k6; JMeter | test di prestazione | software-testing
debugging | Debugging | Debug | troubleshooting code; bug fixing; profiling | correzione dei bug; trovare gli errori nel codice | programming
version-control | Version control | Controllo di versione | source control; branching strategies | gestione delle versioni; versionamento | software-engineering
git | Git | = | Git workflow; git branching | | version-control
github | GitHub | = | GitHub Actions; pull requests | | git
gitlab | GitLab | = | GitLab CI | | git
code-review | Code review | Revisione del codice | peer review of code; reviewing code | revisionare il codice | software-engineering
pair-programming | Pair programming | Programmazione in coppia | mob programming; pairing | programmare in coppia | software-engineering
open-source | Open source | = | open-source software; open source contribution; OSS; open source licensing | software libero; contribuire all’open source; licenze open source | software-engineering
technical-writing | Technical writing | Scrittura tecnica | software documentation; docs as code | documentazione tecnica; documentazione del software | software-engineering; business-writing
algorithms | Algorithms and data structures | Algoritmi e strutture dati | algorithms; data structures; algorithmic thinking; competitive programming | algoritmi; strutture dati; pensiero algoritmico | programming
concurrency | Concurrency | Programmazione concorrente | parallel programming; multithreading; asynchronous programming | concorrenza; programmazione parallela | programming
distributed-systems | Distributed systems | Sistemi distribuiti | distributed computing; scalability | calcolo distribuito; scalabilità | software-architecture
sap | SAP | = | SAP S/4HANA; ABAP; SAP ERP | | enterprise-systems
salesforce-development | Salesforce development | Sviluppo Salesforce | Apex; Salesforce platform | sviluppare su Salesforce | enterprise-systems; crm
enterprise-systems | Enterprise systems | Sistemi gestionali | ERP; enterprise software; enterprise resource planning | gestionali; software gestionale; ERP aziendale | software-engineering
content-management-systems | Content management systems | Sistemi di gestione dei contenuti | CMS; WordPress; Drupal | gestione di siti; siti WordPress | frontend-development
web-standards | Web development | Sviluppo web | web standards; website development; building websites | creare siti web; siti web | software-engineering
`,
);
