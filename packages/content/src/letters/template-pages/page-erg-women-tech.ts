import type { Letter } from '../../types.ts';

export const pageErgWomenTech: Letter = {
  id: 'page-erg-women-tech',
  form: 'page',
  audience: 'sponsor',
  template: 'erg-women-tech',
  names: {
    en: 'Women in tech and ERG voices, on one page',
    it: 'Donne nella tecnologia e reti interne, in una pagina',
  },
  body: {
    en: `You may already have a policy, a target and an event in March. What is often missing is somebody who shows a leader one ordinary meeting from another chair. In this program the members of an employee resource group do that, on their own terms.

## What happens

Six sessions of forty-five minutes in six months. The mentor chooses the subjects and may withdraw one at any time. They read a job ad together, count the interruptions in a meeting, follow a policy to the point where somebody gives up. By the fourth session the leader names one change within their own power, with a date.

## What must be in place before the first invitation

- **A confidant** outside the HR reporting line, known by name, whom anybody in the program can reach.
- **A mentor circle** every six weeks, forty-five minutes of working time, with nobody from management in it.
- **A short training for the leaders**, completed before they meet their mentor.

If one of these is not possible this year, a smaller event is the better choice. The program asks people to speak about their working lives; it must not leave them alone with it.

## What it costs the mentors

More than the hours. They are experts in their own field, and here they are asked about something else. So the time is agreed with their managers, the circle exists, and recognition names their work, not their courage.

## What you will learn from the figures

How answers on inclusion, voice and leadership changed, from eight answers upward; below that you get nothing, so that nobody can be recognized. No personal characteristic enters the matching, and none is reported per person.

## Your part

Take the training yourself and say so. Announce your own change first, including the part that did not work. And when the network asks for a room or an hour, answer the same day.`,
    it: `Forse hai già una policy, un obiettivo numerico e un evento a marzo. Spesso manca chi mostra a una persona che dirige una riunione qualsiasi vista da un’altra sedia. In questo programma lo fa chi appartiene a una rete interna, alle proprie condizioni.

## Che cosa succede

Sei incontri da quarantacinque minuti in sei mesi. I temi li sceglie chi è mentor, e può ritirarne uno quando vuole. In coppia si legge un annuncio di lavoro, si contano le interruzioni in una riunione, si segue una regola fino al punto in cui qualcuno rinuncia. Entro il quarto incontro chi dirige indica un cambiamento in suo potere, con una data.

## Che cosa deve esserci prima del primo invito

- **Una persona di fiducia** fuori dalla linea delle risorse umane, conosciuta per nome e raggiungibile da chiunque partecipi.
- **Un cerchio per chi è mentor** ogni sei settimane, quarantacinque minuti di orario di lavoro, senza nessuno della direzione.
- **Una breve formazione per chi dirige**, completata prima di conoscere chi farà da mentor.

Se quest’anno una di queste cose non è possibile, meglio un’iniziativa più piccola. Il programma chiede di parlare della propria vita di lavoro: non può lasciare sole le persone.

## Che cosa costa a chi è mentor

Più delle ore. Sono persone esperte nel loro mestiere, e qui si chiede loro altro. Per questo il tempo è concordato con chi coordina, il cerchio esiste, e i riconoscimenti parlano del loro lavoro, non del loro coraggio.

## Che cosa diranno i numeri

Come sono cambiate le risposte su inclusione, voce e leadership, da otto risposte in su; sotto non ricevi nulla, perché nessuno si possa riconoscere. Nell’abbinamento non entra alcuna caratteristica personale, e nessun rapporto ne parla persona per persona.

## La tua parte

Segui anche tu la formazione, e dillo. Prima di ogni altra cosa annuncia il tuo cambiamento, compresa la parte che non ha funzionato. E se la rete chiede una sala o un’ora, rispondi in giornata.`,
  },
};
