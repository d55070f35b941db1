import { skillTable } from './table.ts';

export const workplaceSkills = skillTable(
  {
    id: 'workplace',
    names: { en: 'Digital workplace and collaboration', it: 'Lavoro digitale e collaborazione' },
    description: {
      en: 'The tools and habits that let people work together from anywhere, without drowning in messages.',
      it: 'Strumenti e abitudini per lavorare insieme da qualunque luogo senza farsi sommergere dai messaggi.',
    },
  },
  `
digital-literacy | Digital literacy | Competenze digitali di base | basic digital skills; digital fluency; digital skills; computer literacy | alfabetizzazione digitale; competenze digitali; informatica di base |
digital-productivity | Digital productivity | Produttività digitale | productivity tools; office software; office automation | strumenti di produttività; software per ufficio | digital-literacy
remote-collaboration | Remote collaboration | Collaborazione a distanza | remote work; virtual teams; distributed teams; working remotely; telework | lavoro da remoto; lavoro a distanza; team distribuiti; telelavoro | collaboration-tools
hybrid-work | Hybrid work | Lavoro ibrido | hybrid working; flexible workplace | lavoro agile; smart working | remote-collaboration
asynchronous-work | Asynchronous work | Lavoro asincrono | async work; async communication; asynchronous communication | comunicazione asincrona; collaborare in modo asincrono | remote-collaboration
collaboration-tools | Collaboration tools | Strumenti di collaborazione | collaboration suite; team tools; groupware | strumenti per collaborare; suite di collaborazione | digital-literacy
microsoft-365 | Microsoft 365 | = | Office 365; Microsoft Office; Outlook; Word | pacchetto Office | collaboration-tools; digital-productivity
microsoft-teams | Microsoft Teams | = | MS Teams; Teams channels | canali Teams | microsoft-365; team-chat
sharepoint | SharePoint | = | OneDrive; intranet sites | siti intranet | microsoft-365; knowledge-management
google-workspace | Google Workspace | = | G Suite; Google Docs; Gmail; Google Drive | documenti Google | collaboration-tools; digital-productivity
team-chat | Team chat | Chat di lavoro | chat etiquette; workplace messaging; instant messaging | messaggistica di lavoro; buone maniere in chat | collaboration-tools
slack | Slack | = | Slack channels; Slack workflows | canali Slack | team-chat
video-meetings | Video meetings | Videoriunioni | Zoom; video calls; video conferencing; online meetings; Google Meet; Webex | videoconferenze; videochiamate; riunioni online | collaboration-tools; meeting-facilitation
online-whiteboards | Online whiteboards | Lavagne online | Miro; Mural; FigJam; virtual whiteboards | lavagne digitali; lavagna virtuale | collaboration-tools
notion | Notion | = | Notion databases; Notion workspace | | knowledge-management; collaboration-tools
confluence | Confluence | = | team wiki; wikis | wiki aziendale; wiki | knowledge-management
jira | Jira | = | Jira boards; issue tracking | | task-management-tools
task-management-tools | Task management tools | Strumenti per gestire le attività | Trello; Asana; Monday.com; to-do apps; ClickUp; kanban boards | gestione delle attività; app per le cose da fare; bacheche kanban | digital-productivity
airtable | Airtable | = | low-code databases; Smartsheet | | no-code-automation
no-code-automation | No-code automation | Automazione no-code | no-code; low-code; citizen development; no code; Zapier; IFTTT | automazione senza codice; automatizzare senza programmare | work-automation
power-automate | Power Automate | = | Power Platform; Power Apps; Microsoft Flow | | no-code-automation; microsoft-365
robotic-process-automation | Robotic process automation | Automazione robotica dei processi | RPA; UiPath; software robots | robot software | work-automation; process-improvement
work-automation | Workflow automation | Automazione del lavoro | automation; automating tasks; workflow design | automatizzare le attività; automazione dei flussi di lavoro | digital-productivity
email-management | Email management | Gestione della posta | inbox zero; email habits; managing email | gestione delle e-mail; posta elettronica | digital-productivity
calendar-management | Calendar management | Gestione del calendario | scheduling tools; calendar hygiene; shared calendars | calendari condivisi; agenda digitale | digital-productivity; time-management
digital-note-taking | Digital note-taking | Appunti digitali | Obsidian; OneNote; Evernote; second brain; note taking | prendere appunti in digitale; prendere appunti | digital-productivity
knowledge-management | Knowledge management | Gestione della conoscenza | knowledge bases; knowledge sharing; internal documentation | condivisione della conoscenza; documentazione interna; base di conoscenza | digital-literacy
digital-documents | Shared documents | Documenti condivisi | document collaboration; co-editing; file organization; electronic signature tools | scrivere a più mani; organizzazione dei file; archiviazione digitale | collaboration-tools
digital-wellbeing | Digital wellbeing | Benessere digitale | screen time; digital detox; right to disconnect; notification overload | diritto alla disconnessione; disconnessione; troppe notifiche | wellbeing-at-work
smartphone-skills | Smartphone skills | Uso dello smartphone | mobile productivity; phone tips; mobile apps at work | smartphone per il lavoro; app per il telefono | digital-literacy
presentation-software | Presentation software | Software di presentazione | PowerPoint; Google Slides; Keynote; slide design; Prezi | creare slide; diapositive; presentazioni PowerPoint | digital-productivity
online-learning-tools | Online learning tools | Strumenti per imparare online | e-learning; MOOCs; learning platforms; LMS | corsi online; piattaforme di formazione; formazione a distanza | digital-literacy; continuous-learning
`,
);
