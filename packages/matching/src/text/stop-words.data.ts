/**
 * Words that say nothing about what a goal is: grammar in both languages, and the verbs with which people begin a
 * goal. They still count inside a name of the lexicon ("machine learning"). Spelled as `normalize` spells.
 */
const english = `
a about above across after again all also am an and any are around as at away be became because become becoming been
before being below better between both but by can cannot could did do does doing don done down during each either else
etc even ever every few first for from further get gets getting give gives go goes going good great had has have having
he her here him his how i if in into is it its just know known let like ll lot made main make makes making many may me
might more most much must my myself need needs new no nor not now of off often on once one only or other others our out
over own per please rather re really s same see seen she should since so some someone something soon still such t take
than that the their them then there these they thing things this those through to together too toward towards under
understand understanding understood until up upon us use used using ve very via want wanted wants was way ways we well
were what when where whether which while who whom whose why will with within without would yet you your
able achieve aim basic basics company begin build develop discover everyday expand explore find focus gain goal goals grow help
helping hope idea ideas improve improved improving increase keep learn learned learning look looking objective practice
practise start strengthen topic try trying work working day days week weeks month months year years people person
`;
const italian = `
a abbia abbiamo ad adesso agli ai al alcune alcuni alla alle allo allora altra altre altri altro anche ancora anni anno
avere aver ben bene c che chi ci cio cioe ciascun ciascuna ciascuno col come con cosa cose cosi cui d da dagli dai dal
dall dalla dalle dallo degli dei del dell della delle dello dentro di dopo dove due e ecc ed era essere esser fa fare far
fatto fino fra gia gli ha hai hanno ho i il in io l la le lei li lo loro lui ma mai me mentre mese mesi mi mia mie miei
mio modo molta molte molti molto ne negli nei nel nell nella nelle nello noi non nostra nostre nostri nostro o od ogni ora
per perche pero piu po poco poi possa posso potere poter prima proprio proprie propri propria puo qualche quale quali
quando quanto quella quelle quelli quello questa queste questi questo qui quindi quotidiana quotidiano s sara se sempre
senza si sia siamo siano solo sono sta stare stata stato stessa stesso su sua sue sugli sui sul sull sulla sulle sullo
suo suoi tra tre tu tua tue tuo tuoi tutta tutte tutti tutto un una uno va vi via voi vostro
accrescere aiutare ampliare applicare approfondire aumentare azienda aziendale base basi bisogno capire cercare cominciare comprendere conoscere costruire
crescere esplorare giorno giorni imparare iniziare lavorare lavoro meglio mettere miglior migliorare migliore migliori nuova nuove nuovi
nuovo obiettivi obiettivo ottenere persona persone praticare provare raggiungere riuscire rafforzare sapere saper
scoprire sviluppare temi tema trovare usare utilizzare vedere voglio vorrei
`;

export const stopWords: ReadonlySet<string> = new Set(
  `${english} ${italian}`.split(/\s+/).filter((word) => word !== ''),
);
