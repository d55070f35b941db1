/**
 * What people type first, in English and Italian, 4 letters and more: words and keys that make up most leaked
 * passwords. Digits, years and keyboard runs are found by rule and are not listed.
 */
export const commonPasswords: readonly string[] = `
password passwort passwd passw0rd pass word parola chiave segreta segreto secret access accesso admin administrator
amministratore root user utente login guest ospite welcome benvenuto benvenuta changeme change cambiami default
test testing prova demo temp temporary letmein openup enter entra open sesame master mastro manager hello ciao ciaociao
salve buongiorno iloveyou tiamo love amore lovely lover amoremio tesoro cuore baby bambino bambina angel angelo angela
princess principessa prince principe queen regina king kingdom sunshine sole luna moon star stella stelle sunset rainbow
arcobaleno flower fiore fiori rosa rose lily daisy margherita summer estate winter inverno spring primavera autumn autunno
january february march april june july august september october november december gennaio febbraio marzo aprile maggio
giugno luglio agosto settembre ottobre novembre dicembre monday tuesday wednesday thursday friday saturday sunday lunedi
martedi mercoledi giovedi venerdi sabato domenica football calcio soccer baseball basketball basket hockey tennis volley
juventus juve milan inter napoli roma lazio torino fiorentina ferrari maserati ducati vespa yamaha honda mercedes porsche
harley mustang corvette chelsea arsenal liverpool barcelona madrid yankees lakers cowboys eagles steelers packers
superman batman spiderman pokemon pikachu naruto dragon dragone drago tiger tigre lion leone wolf lupo eagle aquila
panther pantera monkey scimmia horse cavallo puppy doggy kitty gatto gattino cane cagnolino cookie biscotto cheese
formaggio chocolate cioccolato coffee caffe pizza pasta spaghetti banana apple mela orange arancia cherry ciliegia
pepper ginger peanut butter sugar honey miele candy music musica guitar chitarra piano violin dance metal rock
starwars starwar matrix gandalf frodo hobbit merlin potter hogwarts hermione dumbledore skywalker vader yoda
michael michelle daniel daniela jessica jennifer ashley amanda nicole andrew andrea joshua matthew matteo anthony antonio
robert roberto thomas tommaso charlie george giorgio giorgia william jordan justin hunter taylor thunder david davide
marco maria mario luca lucia paolo paola giulia giulio francesco francesca alessandro alessandra alessia simone simona
stefano stefania chiara elena sara sarah federica federico valentina valentino lorenzo riccardo giovanni giovanna giuseppe
salvatore vincenzo claudia claudio martina silvia silvio patrizia emanuele gabriele raffaele pietro filippo nicola
computer internet windows microsoft google facebook instagram whatsapp youtube twitter linkedin amazon apple android samsung
iphone nokia cisco oracle linux ubuntu server network wireless router firewall database mysql postgres sysadmin
company azienda office ufficio work lavoro business team squadra boss capo
italia italy italiano roma milano torino napoli venezia firenze bologna palermo genova verona london paris parigi berlin
america american england france germany canada australia europe europa africa world mondo
money soldi dollar euro silver argento gold golden diamond diamante platinum crystal magic magico freedom liberta
forever sempre family famiglia friend friends amico amici mother madre mamma father padre papa brother fratello sister
sorella happy felice lucky fortuna smile sorriso heaven paradiso jesus christ gesu cristo madonna church blessed faith
hannah sophie buster maggie bailey shadow ombra rocky molly max lucky killer death ninja samurai warrior soldier
trustno1 whatever nothing niente something anything qualcosa blink182 slipknot metallica nirvana eminem
corona covid pandemia nofun lockdown zaq12wsx q1w2e3r4 a1b2c3d4 abc123 123abc asdf qwer zxcv wasd
black white green yellow purple blue nero bianco verde giallo viola azzurro rosso
mentor mentee mentoring reverse mentore program programma
correct horse battery staple correcthorsebatterystaple tobeornottobe nelmezzodelcammin quelramodellago
onetwothree unoduetre thequickbrownfox loremipsum dolor
`
  .trim()
  .split(/\s+/)
  .filter((word) => word.length >= 4);
