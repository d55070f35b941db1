import type { Lesson } from '../types.ts';

export const programManagerCourse: Lesson = {
  id: 'program-manager-1-course',
  audience: 'program-manager',
  position: 1,
  minutes: 60,
  names: {
    en: 'Running a program that people can trust',
    it: 'Gestire un programma di cui ci si può fidare',
  },
  goals: [
    {
      en: 'Write down what the program should change before anybody signs up',
      it: 'Scrivere che cosa deve cambiare prima che qualcuno si iscriva',
    },
    {
      en: 'Bring the right people in while everything is still a draft',
      it: 'Coinvolgere le persone giuste quando tutto è ancora una bozza',
    },
    { en: 'Review a match from its weak end', it: 'Rivedere un abbinamento a partire dal fondo' },
    {
      en: 'Read the board without spying',
      it: 'Leggere lo stato delle coppie senza spiare',
    },
    {
      en: 'Report what you know, and how sure you are',
      it: 'Riferire quello che sai, e con quanta certezza',
    },
  ],
  sections: [
    {
      title: { en: 'Start at the end', it: 'Comincia dalla fine' },
      body: {
        en: `Imagine the final report and write its first sentence today. “Leaders use the tools that they decide about.” If you can’t, you have an event and not yet a program. Then choose at most three dimensions of the survey that should move. With ten, one of them may well move by chance alone.

Look at the smallest change that your numbers can show, and look at it before the start. With twenty pairs only a fairly large one will be visible. Tell the sponsor now, in writing. Said after the result, the same sentence is an excuse.

Twelve to forty pairs make a good first round. Recruit the leaders first, then train about a fifth more mentors than you need. Mentors volunteer. Leaders are invited, and may decline without a reason.`,
        it: `Immagina la relazione finale e scrivine oggi la prima frase. «Chi dirige usa gli strumenti su cui decide». Se non ti viene, hai un evento, non ancora un programma. Poi scegli al massimo tre dimensioni del questionario che dovrebbero muoversi. Con dieci, è facile che una si muova per puro caso.

Guarda qual è il cambiamento più piccolo che i tuoi numeri possono mostrare, e guardalo prima di partire. Con venti coppie se ne vedrà solo uno piuttosto grande. Dillo adesso allo sponsor, per iscritto. La stessa frase, dopo il risultato, è una scusa.

Per un primo giro vanno bene da dodici a quaranta coppie. Prima riempi i posti di chi impara, poi prepara circa un quinto di mentor in più del necessario. Chi fa da mentor si offre. Chi dirige riceve un invito, e può dire di no senza un motivo.`,
      },
    },
    {
      title: { en: 'Before anything is switched on', it: 'Prima di accendere qualsiasi cosa' },
      body: {
        en: `Data protection and employee representatives like to be asked about drafts. Finished things they are merely told about, and that goes less well. Bring one page:

- **The purpose** in one sentence, with the addition: not for decisions about anybody’s employment.
- **Which data exist**, who sees what, and when it’s deleted.
- **What isn’t collected at all:** who talks how much, tone of voice, the content of messages.
- **The survey** is voluntary and comes back only as a group of five or more.
- **The confidant** has a name and sits outside the reporting lines.

Ask for an impact assessment even if nobody demands one. And write to the line managers before the mentors are trained. The hour comes out of their team’s week, and a manager who first learns of it from a calendar will ask questions.

This page isn’t legal advice. It shortens the conversation with those who may give it.`,
        it: `A chi si occupa di protezione dei dati e a chi rappresenta il personale piace vedere le bozze. Le cose finite arrivano come una notizia, e va peggio. Porta una pagina:

- **Lo scopo**, in una frase, con un’aggiunta: non serve a decidere del rapporto di lavoro di nessuno.
- **Quali dati esistono**, chi vede che cosa, quando si cancellano.
- **Che cosa non si raccoglie proprio:** chi parla quanto, il tono di voce, il contenuto dei messaggi.
- **Il questionario** è volontario e torna indietro solo per gruppi di almeno cinque persone.
- **La persona di fiducia** ha un nome e sta fuori dalla linea gerarchica.

Chiedi una valutazione d’impatto anche se nessuno la pretende. E prima che cominci la formazione scrivi a chi coordina le persone che faranno da mentor. Il tempo viene dal loro team, e chi scopre un’assenza dall’agenda comincia a fare domande.

Questa pagina non è un parere legale. Accorcia la conversazione con chi lo può dare.`,
      },
    },
    {
      title: { en: 'Read the match from below', it: 'Leggi l’abbinamento dal basso' },
      body: {
        en: `The first survey closes before the pairs are announced. Somebody who already knows their partner answers about the partner.

Then open the list of proposed pairs, and sort it the wrong way around. Read the ten weakest, and the people left without anybody. Could you explain each of these pairs aloud, to both? Look for what no file contains: a former manager, a promotion panel, two people after a bitter project.

Is a single pair wrong? Forbid it and note why. Does the same fault show up five times? Then it’s a rule or a weight that needs changing. Resist moving pairs by hand because they would “look good together.” Nobody can explain that afterward.

Both answer. A “no” is an answer, and you won’t learn whose it was.`,
        it: `La prima rilevazione si chiude prima di annunciare le coppie. Chi sa già con chi farà coppia risponde pensando a quella persona.

Poi apri l’elenco delle coppie proposte e ordinalo al contrario. Leggi le dieci più deboli e chi è rimasto senza. Sapresti spiegare ad alta voce ognuna di queste coppie, alle due persone che la formano? Cerca quello che in nessun file c’è: chi coordinava chi due anni fa, una commissione, due persone che da un progetto si portano dietro un litigio.

È sbagliata una coppia sola? Vietala e annota perché. Lo stesso difetto torna cinque volte? Allora a dover cambiare è una regola o un peso. Resisti alla tentazione di spostare coppie a mano perché «starebbero bene insieme»: dopo, nessuno lo sa spiegare.

Si risponde in due. Un «no» è una risposta, e di chi era non lo saprai.`,
      },
    },
    {
      title: { en: 'The board knows dates, not moods', it: 'Il pannello conosce le date, non gli umori' },
      body: {
        en: `A state comes from dates, goals and training: not started, no next session, two in a row that didn’t take place. It never comes from anybody’s answers. What people say about their pair stays with them until they ask for help, because in a pair every answer has exactly one possible author. You’ll hear of some unhappy pairs late. That is the price, and it buys the honest answers.

Each time you open the page of a pair, it’s logged, and the pair can read that. So open it when you mean to help. You can send a neutral message, suggest fifteen minutes, offer a pause or another partner. On the phone you ask what’s easy, what’s hard, and what the program should change. You never ask what they talk about. If you take part in the program yourself, a second person looks after the board.`,
        it: `Uno stato nasce da date, obiettivi e formazione: mai partita, nessun prossimo incontro, due di fila che non si sono tenuti. Non nasce mai dalle risposte di qualcuno. Quello che una persona dice della propria coppia resta suo finché non chiede aiuto, perché in due ogni risposta ha una sola firma possibile. Di qualche coppia scontenta saprai tardi. È il prezzo delle risposte sincere.

Ogni volta che apri la pagina di una coppia resta scritto, e la coppia può leggerlo. Quindi aprila quando vuoi aiutare. Puoi mandare un messaggio neutro, suggerire un quarto d’ora, offrire una pausa o un’altra persona. Al telefono chiedi che cosa va liscio, che cosa fa fatica, che cosa il programma dovrebbe cambiare. Mai di che cosa parlano. Se partecipi anche tu al programma, al pannello guarda una seconda persona.`,
      },
    },
    {
      title: { en: 'Say how sure you are', it: 'Di’ quanta certezza c’è' },
      body: {
        en: `Give every change together with its interval. Read the interval aloud before the number; it sobers everybody. If it includes zero, write “we can’t tell,” which is a result and a respectable one.

Don’t set participants against everybody else. Those who volunteered were different before the first session, so the gap flatters you. Report the hours as well, your own included. And print no success story until both people in it have approved each sentence.`,
        it: `Ogni cambiamento si scrive con il suo intervallo. Leggi ad alta voce prima l’intervallo e poi il numero: fa scendere l’entusiasmo al punto giusto. Se dentro c’è lo zero, scrivi «non possiamo dirlo», che è un risultato, e più che dignitoso.

Non mettere chi ha partecipato contro tutto il resto dell’azienda. Tra chi si offre e chi no la differenza c’è già prima del primo incontro, e il confronto ti fa fare una figura migliore del vero. Riporta anche le ore, comprese le tue. E nessuna storia di successo va in stampa finché le due persone che la vivono non hanno approvato ogni frase.`,
      },
    },
  ],
  exercise: {
    minutes: 20,
    text: {
      en: `With the draft of your own program, or with one that you invent:

1. Write the first sentence of the final report, and the one that you’d write if nothing had changed. You should be able to sign both.
2. List three people whom you’ll show the draft to before anybody else hears of it. Put a date beside each name.
3. Open a match, real or from the demo, and choose the weakest pair. Explain it aloud in two sentences, as if both were in the room. If you stumble, look for the reason.
4. Write the sentence with which you’ll answer when somebody powerful asks you for a name.`,
      it: `Con la bozza del tuo programma, o con una inventata:

1. Scrivi la prima frase della relazione finale, e quella che scriveresti se non fosse cambiato niente. Dovresti poterle firmare tutte e due.
2. Elenca tre persone a cui farai vedere la bozza prima che ne senta parlare chiunque altro. Accanto a ogni nome, una data.
3. Apri un abbinamento, vero o della demo, e scegli la coppia più debole. Spiegala ad alta voce in due frasi, come se le due persone fossero lì. Se inciampi, cerca perché.
4. Scrivi la frase con cui risponderai quando una persona potente ti chiederà un nome.`,
    },
  },
  scenario: [
    {
      id: 'names-please',
      text: {
        en: 'Your sponsor stops you on the stairs: “Three pairs are red, I hear. Which of my directors isn’t showing up? I’ll talk to them.”',
        it: 'Lo sponsor ti ferma sulle scale: «Mi dicono che tre coppie sono segnate in rosso. Chi, nella mia direzione, non si presenta? Ci parlo io».',
      },
      choices: [
        {
          text: {
            en: 'You give the three names. The program is the sponsor’s, after all.',
            it: 'Fai i tre nomi. In fondo il programma è dello sponsor.',
          },
          consequence: {
            en: 'One director gets a call within the hour. By evening everybody knows what the board is good for, and soon pairs book dates that nobody attends.',
            it: 'Entro un’ora parte la prima telefonata. La sera si sa ovunque a che cosa serve il pannello, e presto le coppie prenotano date a cui non va nessuno.',
          },
          good: false,
        },
        {
          text: {
            en: '“That’s confidential, I’m afraid, and I can’t discuss single pairs here on the stairs.” You walk on.',
            it: '«Purtroppo è riservato, e di singole coppie sulle scale non posso parlare». E tiri dritto.',
          },
          consequence: {
            en: 'You kept the rule. The sponsor keeps the worry, with nothing to do about it, and asks somebody else for a list.',
            it: 'La regola l’hai tenuta. Allo sponsor resta la preoccupazione, senza niente in mano, e l’elenco lo chiede a qualcun altro.',
          },
          good: false,
        },
        {
          text: {
            en: '“I don’t name pairs, and I can’t see who canceled. A message from you to all of them would help.”',
            it: '«Sulle coppie non faccio nomi, e chi ha disdetto non lo vedo. Aiuterebbe un tuo messaggio a tutto il gruppo».',
          },
          consequence: {
            en: 'A grumble, then four good sentences to every leader in the program. Two of the three pairs have a date by Friday.',
            it: 'Un brontolio, poi quattro buone frasi a chiunque, nel programma, abbia un ruolo di direzione. Entro venerdì due coppie su tre hanno una data.',
          },
          good: true,
          next: 'still-red',
        },
      ],
    },
    {
      id: 'still-red',
      text: {
        en: 'The third pair is still red: two dates in a row didn’t take place. You have ten minutes before your next meeting.',
        it: 'La terza coppia è ancora segnata in rosso: due date di fila non si sono tenute. Hai dieci minuti prima della prossima riunione.',
      },
      choices: [
        {
          text: {
            en: 'You call the leader, since it’s usually the leader, and ask kindly what keeps getting in the way.',
            it: 'Chiami chi dirige, perché di solito dipende da lì, e chiedi con gentilezza che cosa si mette in mezzo.',
          },
          consequence: {
            en: 'Not this time. Somebody who had twice waited in an empty room feels accused, and answers the next emails through the front office.',
            it: 'Questa volta no. Chi ha aspettato due volte in una stanza vuota si sente sotto accusa, e alle mail dopo fa rispondere la segreteria.',
          },
          good: false,
        },
        {
          text: {
            en: 'You write the same lines to both: fifteen minutes this week, a pause, or another partner. Which would help?',
            it: 'Scrivi le stesse righe alle due persone: un quarto d’ora questa settimana, una pausa o un’altra persona. Che cosa aiuta?',
          },
          consequence: {
            en: '“A pause until the ninth, please.” You enter it. Nobody explains why, and on the ninth there’s a session in the calendar.',
            it: '«Una pausa fino al nove, per favore». La registri. Nessuno spiega perché, e il nove in agenda c’è un incontro.',
          },
          good: true,
        },
        {
          text: {
            en: 'You ask IT to look up what both answered in their last check-in.',
            it: 'Chiedi all’IT di guardare che cosa hanno risposto all’ultimo check-in.',
          },
          consequence: {
            en: 'IT refuses, and is right. But the question gets around, and next month fewer people answer.',
            it: 'L’IT rifiuta, e ha ragione. Ma la domanda gira, e il mese dopo rispondono in meno.',
          },
          good: false,
        },
      ],
    },
  ],
  check: [
    {
      question: {
        en: 'Two leaders want to know who their mentor is before they fill in the first survey. What do you do?',
        it: 'Due persone che dirigono vogliono sapere chi farà loro da mentor prima di compilare il primo questionario. Che cosa fai?',
      },
      options: [
        {
          text: {
            en: 'You tell these two. It’s a courtesy, and only two answers of many',
            it: 'A loro lo dici. È una cortesia, e sono due risposte su tante',
          },
          right: false,
          explanation: {
            en: 'Two starting points are now about a person instead of about work, and you can’t tell which.',
            it: 'Ora due punti di partenza parlano di una persona invece che del lavoro, e non sai quali.',
          },
        },
        {
          text: {
            en: 'You leave them out of the survey',
            it: 'Le lasci fuori dal questionario',
          },
          right: false,
          explanation: {
            en: 'In a group of twenty, two missing leaders are a hole that you’ll notice in the result.',
            it: 'Su venti, due persone che mancano fanno un buco che nel risultato si vede.',
          },
        },
        {
          text: {
            en: 'You explain why the survey comes first, and that it closes on Thursday',
            it: 'Spieghi perché viene prima il questionario, e che si chiude giovedì',
          },
          right: true,
          explanation: {
            en: 'One sentence with a reason and a day. Most people only wanted to know when.',
            it: 'Una frase con un perché e un giorno. Quasi sempre si voleva solo sapere quando.',
          },
        },
      ],
    },
    {
      question: {
        en: 'Eighteen pairs. The mean rose by 0.3 points; the interval runs from −0.1 to 0.7. Which sentence goes into the report?',
        it: 'Diciotto coppie. La media è salita di 0,3 punti; l’intervallo va da −0,1 a 0,7. Quale frase va nella relazione?',
      },
      options: [
        {
          text: {
            en: '“Answers rose a little. With this many people we can’t tell it from chance.”',
            it: '«Le risposte sono salite di poco. Con questo numero di persone non possiamo distinguerlo dal caso».',
          },
          right: true,
          explanation: {
            en: 'It’s what you know. The next round can be larger, and you’ll be believed.',
            it: 'È quello che sai. Il prossimo giro può essere più grande, e ti crederanno.',
          },
        },
        {
          text: {
            en: '“The program improved collaboration. With more people the result would have been clear.”',
            it: '«Il programma ha migliorato la collaborazione. Con più persone il risultato sarebbe stato netto».',
          },
          right: false,
          explanation: {
            en: 'Perhaps it did. The first board member who asks for the interval will stop believing the rest.',
            it: 'Forse sì. La prima persona del consiglio che chiede l’intervallo smetterà di credere al resto.',
          },
        },
        {
          text: { en: '“The program had no effect.”', it: '«Il programma non ha avuto effetto».' },
          right: false,
          explanation: {
            en: 'You don’t know that either. The interval also contains a rise that would please you.',
            it: 'Non sai nemmeno questo. Nell’intervallo c’è anche un aumento che ti farebbe piacere.',
          },
        },
      ],
    },
    {
      question: {
        en: 'The sponsor would like a chart: how many participants left the company, next to everybody else. What do you propose?',
        it: 'Lo sponsor vorrebbe un grafico: quante persone del programma hanno lasciato l’azienda, accanto a tutte le altre. Che cosa proponi?',
      },
      options: [
        {
          text: {
            en: 'The chart, with a footnote that says how many people are in each group',
            it: 'Il grafico, con una nota che dice quante persone ci sono in ogni gruppo',
          },
          right: false,
          explanation: {
            en: 'It compares volunteers with all others. They differed long before you began.',
            it: 'Confronta chi si è offerto con chiunque altro. La differenza c’era già molto prima.',
          },
        },
        {
          text: {
            en: 'How participants’ own answers changed, with the interval, and one line on why the chart would mislead',
            it: 'Come sono cambiate le risposte di chi ha partecipato, con l’intervallo, e una riga sul perché il grafico inganna',
          },
          right: true,
          explanation: {
            en: 'A smaller claim that survives the first question from finance.',
            it: 'Un’affermazione più piccola, che regge alla prima domanda di chi controlla i conti.',
          },
        },
        {
          text: { en: 'No numbers on people at all', it: 'Nessun numero sulle persone' },
          right: false,
          explanation: {
            en: 'Then the next program will be decided on anecdotes.',
            it: 'Così il prossimo programma si deciderà sugli aneddoti.',
          },
        },
      ],
    },
  ],
  sentence: {
    en: '“I can tell you how the program is doing. How a single pair is doing belongs to the pair.”',
    it: '«Posso dirti come va il programma. Come va una singola coppia è affare della coppia».',
  },
};
