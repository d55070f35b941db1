import { skillTable } from './table.ts';

export const communitySkills = skillTable(
  {
    id: 'community',
    names: { en: 'Community', it: 'Comunità' },
    description: {
      en: 'Bringing people together around a subject, keeping them together, and giving something back.',
      it: 'Riunire persone attorno a un tema, tenerle insieme e restituire qualcosa.',
    },
  },
  `
community-management | Community management | Gestione di comunità | community building; building communities; community leadership; community engagement | gestione di community; creare comunità; costruire comunità; animare una comunità |
online-communities | Online communities | Comunità online | digital communities; virtual communities; user communities | community online; comunità digitali; comunità di utenti | community-management; social-media
communities-of-practice | Communities of practice | Comunità di pratica | guilds; practice groups; internal communities; chapters and guilds | comunità professionali; gruppi di pratica; gilde interne | community-management; knowledge-management
developer-relations | Developer relations | = | DevRel; developer advocacy; developer community; developer evangelism | comunità di sviluppo; relazioni con chi sviluppa | community-management; software-engineering
event-organization | Event organization | Organizzazione di eventi | organizing events; event planning; conference organization; event management | organizzare eventi; organizzare conferenze; gestione di eventi | community-management
meetups | Meetups | Meetup | local meetups; tech meetups; user groups | incontri di settore; gruppi di interesse locali | event-organization
hybrid-virtual-events | Virtual and hybrid events | Eventi virtuali e ibridi | virtual events; hybrid events; online conferences | eventi online; eventi ibridi; conferenze online | event-organization; video-meetings
hackathon-organization | Organizing hackathons | Organizzare hackathon | running hackathons; innovation challenges; game jams | maratone di programmazione; sfide di innovazione | event-organization; innovation
workshop-teaching | Teaching and workshops | Insegnare e tenere laboratori | teaching; running workshops; tutoring; training others; teaching adults | insegnare; fare formazione; tenere workshop; insegnare a persone adulte | communication-skills; learning-design
peer-learning | Peer learning | Apprendimento tra pari | learning circles; peer coaching; study groups; action learning | circoli di apprendimento; gruppi di studio; imparare a vicenda | continuous-learning; community-management
volunteering-management | Volunteering | Volontariato | corporate volunteering; volunteer management; pro bono work; skills-based volunteering | volontariato aziendale; volontariato di competenza; coordinare volontari | community-management; social-responsibility
nonprofit-fundraising | Nonprofit fundraising | Raccolta fondi | fundraising; donations; crowdfunding; charity campaigns | donazioni; finanziamento collettivo; campagne solidali | community-management
nonprofit-boards | Serving on nonprofit boards | Guidare associazioni | nonprofit leadership; association leadership; charity trusteeship | terzo settore; gestione di associazioni; enti non profit | community-management; corporate-governance
stem-outreach | STEM outreach | Avvicinare alle STEM | STEM education; coding for kids; school visits; CoderDojo | educazione STEM; coding per bambini; incontri nelle scuole; tecnologia a scuola | community-management; social-responsibility
alumni-networks | Alumni networks | Reti di alumni | alumni relations; former employees network | reti di ex colleghi; alumni aziendali | community-management; networking
content-moderation | Content moderation | Moderazione di contenuti | moderating communities; forum moderation; community guidelines | moderare una comunità; regole della comunità | online-communities
ambassador-programs | Ambassador programs | Programmi di ambassador | champions networks; change champions; digital champions | reti di promotori interni; ambassador del cambiamento | community-management; change-management
oral-history-interviews | Interviewing people and telling their stories | Intervistare e raccontare persone | interview skills; people stories; employee stories; conducting interviews | fare interviste; storie di persone; raccontare il lavoro | storytelling; content-creation
`,
);
