import { skillTable } from './table.ts';

export const securitySkills = skillTable(
  {
    id: 'security',
    names: { en: 'Security and privacy', it: 'Sicurezza e privacy' },
    description: {
      en: 'Protecting people, data and systems, from daily habits to incident response.',
      it: 'Proteggere persone, dati e sistemi: dalle abitudini di ogni giorno alla risposta agli incidenti.',
    },
  },
  `
cybersecurity | Cybersecurity | = | information security; infosec; cyber security; IT security | sicurezza informatica; cibersicurezza; sicurezza delle informazioni |
security-hygiene | Security hygiene | Buone abitudini di sicurezza | security awareness; cyber hygiene; safe online habits | igiene digitale; consapevolezza sulla sicurezza | cybersecurity
password-managers | Passwords and password managers | Password e gestori di password | password managers; password security | gestori di password; password sicure | security-hygiene
multi-factor-authentication | Multi-factor authentication | Autenticazione a più fattori | MFA; 2FA; two-factor authentication; passkeys | autenticazione a due fattori; verifica in due passaggi | security-hygiene; identity-management
phishing-awareness | Phishing awareness | Riconoscere il phishing | phishing; social engineering; online scams; scam detection | truffe online; ingegneria sociale | security-hygiene
deepfake-awareness | Recognizing deepfakes | Riconoscere i deepfake | deepfakes; synthetic media; voice fraud | contenuti sintetici; frodi vocali | phishing-awareness; media-literacy
privacy-settings | Privacy settings | Impostazioni di privacy | online privacy; account privacy; social media privacy | impostazioni della privacy; privacy online; privacy sui social | data-privacy; security-hygiene
data-privacy | Data privacy | Protezione dei dati personali | data protection; privacy; personal data | tutela dei dati; tutela della privacy |
gdpr | GDPR | = | General Data Protection Regulation; EU privacy law; data protection law | regolamento generale sulla protezione dei dati; normativa sulla privacy | data-privacy; regulatory-compliance
privacy-by-design | Privacy by design | = | data minimization; privacy engineering; DPIA; data protection impact assessment | minimizzazione dei dati; valutazione d’impatto privacy | data-privacy
digital-identity | Digital identity | Identità digitale | eID; electronic identity; digital signature | SPID; carta d’identità elettronica; firma digitale | identity-management
identity-management | Identity and access management | Gestione delle identità e degli accessi | IAM; single sign-on; SSO; access management; OAuth | gestione degli accessi; accesso unico | cybersecurity
application-security | Application security | Sicurezza delle applicazioni | AppSec; OWASP; secure coding; secure development | sviluppo sicuro; codice sicuro; sicurezza applicativa | cybersecurity; software-engineering
cloud-security | Cloud security | Sicurezza nel cloud | cloud access security | sicurezza del cloud | cybersecurity; cloud-computing
network-security | Network security | Sicurezza delle reti | firewalls; VPN; intrusion detection | firewall; sicurezza di rete | cybersecurity; computer-networks
cryptography | Cryptography | Crittografia | encryption; public key infrastructure; PKI | cifratura; cifrare i dati | cybersecurity
penetration-testing | Penetration testing | Penetration test | pentesting; ethical hacking; red teaming; bug bounty | test di penetrazione; hacking etico | application-security
threat-modeling | Threat modeling | Modellazione delle minacce | threat modelling; attack surface analysis | analisi delle minacce | cybersecurity
security-operations | Security operations | Monitoraggio della sicurezza | SOC; SIEM; threat detection; security monitoring | centro operativo di sicurezza; rilevamento delle minacce | cybersecurity
security-incident-response | Security incident response | Risposta agli incidenti di sicurezza | cyber incident response; digital forensics; ransomware response; data breach response | gestione dei data breach; informatica forense; gestione degli attacchi informatici | security-operations; incident-management
zero-trust | Zero trust | = | zero-trust architecture | architettura zero trust | network-security; identity-management
vulnerability-management | Vulnerability management | Gestione delle vulnerabilità | patch management; CVE triage | aggiornamenti di sicurezza; gestione delle patch | security-operations
supply-chain-security | Software supply-chain security | Sicurezza della filiera software | SBOM; dependency security; supply chain attacks | sicurezza delle dipendenze | application-security
security-governance | Security governance | Governo della sicurezza | ISO 27001; NIS2; security policies; security compliance; DORA | politiche di sicurezza; conformità alla NIS2; certificazione ISO 27001 | cybersecurity; risk-management
fraud-prevention | Fraud prevention | Prevenzione delle frodi | anti-fraud; payment fraud; anti-money laundering | antifrode; antiriciclaggio | risk-management
mobile-device-security | Mobile device security | Sicurezza dei dispositivi mobili | MDM policies; phone security; secure devices | sicurezza dello smartphone; dispositivi sicuri | security-hygiene
digital-footprint | Digital footprint | Tracce digitali | online reputation; online presence audit | reputazione online; tracce online; impronta digitale in rete | privacy-settings; personal-branding
`,
);
