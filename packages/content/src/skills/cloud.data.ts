import { skillTable } from './table.ts';

export const cloudSkills = skillTable(
  {
    id: 'cloud',
    names: { en: 'Cloud and operations', it: 'Cloud e gestione dei sistemi' },
    description: {
      en: 'Running services that stay up: platforms, networks, automation and reliability.',
      it: 'Far funzionare i servizi senza interruzioni: piattaforme, reti, automazione e affidabilità.',
    },
  },
  `
cloud-computing | Cloud computing | Cloud | cloud services; cloud platforms; public cloud | servizi cloud; piattaforme cloud |
aws | AWS | = | Amazon Web Services; EC2; AWS Lambda | | cloud-computing
azure | Microsoft Azure | = | Azure; Azure cloud | | cloud-computing
google-cloud | Google Cloud | = | GCP; Google Cloud Platform | | cloud-computing
cloud-architecture | Cloud architecture | Architettura cloud | cloud native; cloud-native design; multi-cloud; hybrid cloud | cloud ibrido; architetture cloud | cloud-computing; software-architecture
cloud-migration | Cloud migration | Migrazione al cloud | moving to the cloud; lift and shift | passaggio al cloud; migrare al cloud | cloud-computing
cloud-costs | Cloud cost management | Gestione dei costi cloud | FinOps; cloud costs; cloud spending | costi del cloud; spesa cloud | cloud-computing; cost-management
serverless | Serverless | = | serverless computing; function as a service; FaaS | | cloud-computing
containers | Containers | Container | Docker; containerization; Podman | containerizzazione | cloud-computing
kubernetes | Kubernetes | = | K8s; container orchestration; Helm; OpenShift | orchestrazione di container | containers
devops | DevOps | = | DevOps culture; DevOps practices | cultura DevOps | software-engineering
continuous-delivery | Continuous integration and delivery | Integrazione e rilascio continui | CI/CD; continuous integration; continuous delivery; Jenkins; build pipelines | integrazione continua; rilascio continuo; pipeline CI/CD | devops
infrastructure-as-code | Infrastructure as code | = | IaC; Terraform; Ansible; Pulumi | infrastruttura come codice | devops
platform-engineering | Platform engineering | = | internal developer platform; developer experience; DevEx | piattaforme per chi sviluppa; piattaforma interna di sviluppo | devops
site-reliability | Site reliability engineering | = | SRE; reliability; service level objectives; SLO | affidabilità dei servizi; livelli di servizio | devops
observability | Observability | Osservabilità | monitoring; logging; Prometheus; Grafana; OpenTelemetry; tracing | monitoraggio dei sistemi; monitoraggio | site-reliability
incident-management | Incident management | Gestione degli incidenti | on-call; incident response; postmortems; blameless postmortems | reperibilità; analisi degli incidenti; gestione incidenti | site-reliability
disaster-recovery | Disaster recovery | = | backup and restore; backups | ripristino dopo un disastro; backup e ripristino | site-reliability; business-continuity
performance-engineering | Performance engineering | Ottimizzazione delle prestazioni | capacity planning; performance tuning; caching | pianificazione della capacità; prestazioni dei sistemi | site-reliability
chaos-engineering | Chaos engineering | = | resilience testing; game days | test di resilienza | site-reliability
linux | Linux | = | Linux administration; Ubuntu; Debian; Red Hat | amministrazione Linux | system-administration
windows-server | Windows Server | = | Active Directory; Windows administration | amministrazione Windows | system-administration
system-administration | System administration | Amministrazione di sistemi | sysadmin; server administration | sistemistica; gestione dei server |
virtualization | Virtualization | Virtualizzazione | virtual machines; VMware; hypervisors | macchine virtuali | system-administration
computer-networks | Computer networks | Reti di computer | networking technology; TCP/IP; routing and switching; DNS | reti informatiche; reti aziendali; reti | system-administration
edge-computing | Edge computing | = | content delivery networks; CDN; edge services | calcolo ai margini della rete | cloud-computing; computer-networks
data-centers | Data centers | Data center | server rooms; colocation; data centre operations | centri di calcolo; centri dati | system-administration
it-service-management | IT service management | Gestione dei servizi IT | ITIL; ITSM; service desk; ServiceNow | servizi informatici; service desk IT | it-operations
it-support | IT support | Supporto informatico | help desk; technical support; user support | assistenza tecnica; assistenza informatica | it-service-management
it-operations | IT operations | Gestione operativa dell’IT | IT ops; infrastructure operations | gestione dell’infrastruttura; esercizio dei sistemi | system-administration
endpoint-management | Endpoint management | Gestione dei dispositivi aziendali | device management; Intune; laptop fleet management | gestione dei dispositivi; gestione dei portatili | it-operations
release-management | Release management | Gestione dei rilasci | deployment; feature flags; rollouts | rilasci; messa in produzione | continuous-delivery
`,
);
