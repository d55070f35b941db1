import { skillTable } from './table.ts';

export const generationsSkills = skillTable(
  {
    id: 'generations',
    names: { en: 'Generations and culture', it: 'Generazioni e cultura' },
    description: {
      en: 'What people of different ages, places and worlds expect from work and from one another.',
      it: 'Che cosa si aspettano dal lavoro, e reciprocamente, persone di età, luoghi e mondi diversi.',
    },
  },
  `
intergenerational-collaboration | Intergenerational collaboration | Collaborazione tra generazioni | generations at work; multigenerational teams; age diversity; intergenerational dialogue | generazioni al lavoro; team intergenerazionali; dialogo tra generazioni; diversità di età |
generation-z | Generation Z | Generazione Z | Gen Z; Zoomers; young workers; younger generations | Gen Z al lavoro; giovani generazioni; giovani al lavoro | intergenerational-collaboration
millennials | Millennials | Millennial | Generation Y; Gen Y | generazione Y | intergenerational-collaboration
experienced-workers | Experienced workers | Persone con lunga esperienza | older workers; senior talent; late career; longer working lives; baby boomers | fine carriera; lavorare più a lungo; personale senior | intergenerational-collaboration
ageism | Ageism | Pregiudizi sull’età | age discrimination; age stereotypes; age bias | età e stereotipi; discriminazione per età; ageismo | intergenerational-collaboration; unconscious-bias
new-graduate-expectations | Career expectations of new graduates | Che cosa si aspetta chi si è appena laureato | graduate expectations; expectations of young people; early careers; first job expectations; entry-level careers | aspettative dei neolaureati; aspettative di carriera dei neolaureati; prime esperienze di lavoro; aspettative dei giovani | generation-z; career-development
meaning-at-work | Meaning and values at work | Senso e valori nel lavoro | purpose at work; work values; values-driven work; quiet quitting; great resignation | senso del lavoro; valori nel lavoro; grandi dimissioni | intergenerational-collaboration; motivation
talent-retention | Retaining talent | Trattenere i talenti | employee retention; why people leave; exit interviews; staff turnover | fidelizzare le persone; perché le persone se ne vanno; ricambio del personale | talent-management
youth-culture | Youth culture | Cultura giovanile | young people’s trends; pop culture; trends among young people; teen culture | tendenze giovanili; cultura pop; linguaggio dei giovani |
gaming-culture | Gaming culture | Cultura del gaming | video games; gaming; esports; gamers; gaming communities | videogiochi; cultura dei videogiochi; mondo del gaming | youth-culture
music-streaming-culture | Digital music and entertainment | Musica e intrattenimento digitale | streaming platforms; Spotify; Netflix culture; digital entertainment | piattaforme di streaming; intrattenimento in streaming | youth-culture
fan-communities | Fan communities | Comunità di fan | fandom; anime and manga culture; cosplay | anime e manga; comunità di appassionati | youth-culture; online-communities
dating-relationships-online | Life and relationships online | Vita e relazioni online | online friendships; digital relationships; life online | amicizie online; relazioni digitali | youth-culture
digital-natives | Growing up digital | Crescere nel digitale | digital natives; how young people search; how young people communicate; digital habits | nativi digitali; abitudini digitali dei giovani; come comunicano i giovani | youth-culture; digital-literacy
parenting-digital-kids | Children and technology | Bambini e tecnologia | digital parenting; kids online; teenagers and phones; parental controls | figli e smartphone; adolescenti e social; educazione digitale dei figli | digital-natives; parenting-care
cultural-awareness | Cultural awareness | Consapevolezza culturale | cultural sensitivity; cultural differences; cultural norms | sensibilità culturale; norme culturali | organizational-culture
italian-business-culture | Italian business culture | Cultura aziendale italiana | doing business in Italy; working with Italians | lavorare in Italia; fare affari in Italia | cultural-awareness
american-business-culture | American business culture | Cultura aziendale americana | doing business in the United States; working with Americans | lavorare con gli Stati Uniti; fare affari negli Stati Uniti | cultural-awareness
asian-business-culture | Asian business cultures | Culture aziendali asiatiche | doing business in Asia; working with India; working with China; working with Japan | lavorare con l’Asia; lavorare con l’India; lavorare con la Cina; lavorare con il Giappone | cultural-awareness
working-abroad | Working abroad | Lavorare all’estero | expatriate life; relocation; international assignments | trasferirsi all’estero; vita da expat; incarichi internazionali | cultural-awareness; international-business
first-time-workers | From study to work | Dallo studio al lavoro | internships; apprenticeships; graduates at work; school to work | stage e tirocini; tirocini; apprendistato; dall’università al lavoro | new-graduate-expectations
university-relations | Working with universities | Rapporti con le università | campus recruiting; university relations; academic partnerships | collaborare con gli atenei; ricerca e università | recruiting; partnerships
company-history | Company history and memory | Storia e memoria aziendale | organizational memory; institutional knowledge; how we got here; company history | memoria storica; storia dell’azienda; sapere aziendale | organizational-culture; knowledge-transfer
knowledge-transfer | Knowledge transfer | Trasferimento di conoscenze | handing over knowledge; expert knowledge handover; job shadowing; retirement handover | passaggio di consegne; affiancamento; passaggio di conoscenze | knowledge-management; intergenerational-collaboration
learning-styles-myths | Myths about generations | Luoghi comuni sulle generazioni | generational stereotypes; generation myths; generational labels | miti sulle generazioni; etichette generazionali | ageism
new-work-models | New ways of working | Nuovi modi di lavorare | gig economy; freelancing; portfolio careers; digital nomads; future of work | futuro del lavoro; lavoro autonomo; nomadi digitali; carriere multiple | organizational-culture
`,
);
