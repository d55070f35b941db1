import { skillTable } from './table.ts';

export const inclusionSkills = skillTable(
  {
    id: 'inclusion',
    names: { en: 'Inclusion and wellbeing', it: 'Inclusione e benessere' },
    description: {
      en: 'Workplaces where different people belong, are heard and stay well.',
      it: 'Luoghi di lavoro in cui persone diverse si sentono parte, trovano ascolto e stanno bene.',
    },
  },
  `
inclusion | Inclusion | Inclusione | diversity and inclusion; D&I; DEI; diversity, equity and inclusion; diversity; equity | diversità e inclusione; diversità; equità; pari opportunità |
inclusive-language | Inclusive language | Linguaggio inclusivo | gender-neutral language; respectful language; gender-inclusive language | linguaggio rispettoso; linguaggio ampio; linguaggio neutro | inclusion; communication-skills
inclusive-meetings | Inclusive meetings | Riunioni inclusive | credit and interruptions; equal voice in meetings; making room for voices | dare voce nelle riunioni; interruzioni nelle riunioni; attribuire il merito | inclusion; meeting-facilitation
inclusive-hiring | Inclusive hiring | Selezione inclusiva | unbiased hiring; inclusive job ads; diverse hiring; bias-free recruitment | annunci di lavoro inclusivi; assunzioni inclusive; selezione senza pregiudizi | inclusion; recruiting
inclusive-product-design | Inclusive design | Design inclusivo | universal design; designing for everybody; inclusive products | progettazione universale; progettare per chiunque | inclusion; ux-design
unconscious-bias | Unconscious bias | Pregiudizi inconsapevoli | implicit bias; bias awareness; stereotypes; cognitive bias | bias inconsci; stereotipi; pregiudizi; bias cognitivi | inclusion
microaggressions | Microaggressions | Microaggressioni | everyday exclusion; subtle discrimination | esclusioni quotidiane; discriminazioni sottili | inclusion
allyship | Allyship | Alleanza per l’inclusione | being an ally; bystander intervention; male allies; active allies | allyship attiva; intervenire da testimoni; persone alleate | inclusion
gender-equality | Gender equality | Parità di genere | women in leadership; gender balance; gender pay gap; women’s careers; gender equality certification | equilibrio di genere; divario retributivo di genere; donne ai vertici; certificazione della parità di genere | inclusion
women-in-tech | Women in technology | Donne nella tecnologia | women in tech; women in STEM; girls in STEM; women in IT | donne nelle STEM; donne nel digitale; ragazze e STEM | gender-equality
lgbtq-inclusion | LGBTQ+ inclusion | Inclusione LGBTQ+ | LGBT inclusion; LGBTQ; LGBTQIA+; pride network; sexual orientation and gender identity | inclusione LGBT; orientamento sessuale e identità di genere | inclusion
disability-inclusion | Disability inclusion | Inclusione della disabilità | disability at work; disability awareness; reasonable adjustments; disability confidence | disabilità al lavoro; accomodamenti ragionevoli; disability management | inclusion; accessibility
neurodiversity | Neurodiversity | Neurodiversità | neurodivergence; ADHD at work; autism at work; dyslexia | neurodivergenza; autismo e lavoro; dislessia; ADHD e lavoro | inclusion
ethnic-cultural-diversity | Ethnic and cultural diversity | Diversità etnica e culturale | anti-racism; race at work; ethnic diversity; racial equity; migration backgrounds | antirazzismo; diversità culturale; origini diverse; percorsi migratori | inclusion; cultural-awareness
social-mobility | Social mobility | Mobilità sociale | social background; class at work; first-generation graduates; socioeconomic inclusion | origine sociale; ascensore sociale | inclusion
faith-at-work | Faith and belief at work | Fedi e convinzioni al lavoro | religion at work; religious diversity; interfaith dialogue | religioni al lavoro; dialogo tra le fedi | inclusion
pay-equity | Pay equity | Equità retributiva | pay transparency; equal pay; fair pay | trasparenza retributiva; parità di stipendio; equità salariale | inclusion; compensation-benefits
harassment-prevention | Preventing harassment | Prevenzione delle molestie | anti-harassment; respectful workplace; bullying prevention; safeguarding | molestie sul lavoro; mobbing; rispetto sul lavoro | inclusion; business-ethics
employee-resource-groups | Employee resource groups | Reti interne del personale | ERG; ERGs; affinity groups; employee networks; business resource groups | gruppi di affinità; reti interne | inclusion; community-management
wellbeing-at-work | Wellbeing at work | Benessere al lavoro | employee wellbeing; workplace wellness; wellbeing; healthy workplace | benessere organizzativo; benessere del personale; stare bene al lavoro |
mental-health-at-work | Mental health at work | Salute mentale al lavoro | mental health; workplace mental health; mental health first aid; anxiety and depression | salute mentale; salute psicologica; supporto psicologico | wellbeing-at-work
stress-burnout | Stress and burnout | Stress e burnout | burnout prevention; stress management; workload balance; overwork | gestione dello stress; prevenzione del burnout; stress lavoro-correlato; carichi di lavoro | mental-health-at-work
work-life-balance | Work-life balance | Equilibrio tra vita e lavoro | work life balance; boundaries at work; work-life integration | conciliazione tra vita e lavoro; confini tra lavoro e vita privata; conciliazione | wellbeing-at-work
parenting-care | Parents and caregivers | Genitorialità e cura | working parents; caregiving; parental leave; returning from leave; elder care | genitori che lavorano; congedo parentale; rientro dal congedo; assistenza familiare | work-life-balance
flexible-work | Flexible work | Lavoro flessibile | part-time leadership; job sharing; four-day week; flexible hours | orario flessibile; settimana corta; lavoro a tempo parziale | work-life-balance; hybrid-work
mindfulness | Mindfulness | = | meditation; breathing techniques; mindful work | meditazione; consapevolezza del momento; tecniche di respirazione | wellbeing-at-work
physical-health | Physical health and ergonomics | Salute fisica ed ergonomia | ergonomics; sleep and energy; exercise at work; healthy habits | ergonomia; sonno ed energia; movimento e lavoro; abitudini sane | wellbeing-at-work
health-and-safety | Health and safety | Salute e sicurezza sul lavoro | occupational safety; workplace safety; first aid | sicurezza sul lavoro; primo soccorso; prevenzione degli infortuni | wellbeing-at-work; regulatory-compliance
menopause-hormonal-health | Hormonal health at work | Salute ormonale al lavoro | menopause at work; women’s health; menstrual health | menopausa e lavoro; salute delle donne | wellbeing-at-work; gender-equality
grief-life-events | Support in hard times | Sostegno nei momenti difficili | grief at work; serious illness at work; life events | lutto e lavoro; malattia e lavoro; affrontare eventi della vita | wellbeing-at-work
impostor-syndrome | Impostor syndrome | Sindrome dell’impostore | self-doubt; confidence building; self-confidence; imposter syndrome | fiducia in sé; autostima; dubitare di sé | self-awareness; wellbeing-at-work
empathy | Empathy | Empatia | perspective taking; compassion; kindness at work | mettersi nei panni altrui; gentilezza al lavoro; compassione | emotional-intelligence; inclusion
lived-experience | Being the only one in the room | Essere in minoranza nella stanza | being the only one; lived experience of exclusion; minority perspective | essere in minoranza; esperienza di esclusione; il punto di vista di una minoranza | inclusion
`,
);
