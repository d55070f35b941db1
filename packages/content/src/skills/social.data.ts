import { skillTable } from './table.ts';

export const socialSkills = skillTable(
  {
    id: 'social',
    names: { en: 'Social media and content creation', it: 'Social media e creazione di contenuti' },
    description: {
      en: 'Being present where people talk, and making words, pictures, sound and video worth their time.',
      it: 'Esserci dove le persone parlano e creare parole, immagini, suoni e video che meritino il loro tempo.',
    },
  },
  `
social-media | Social media | = | social networks; social platforms; social media management | social network; reti sociali; gestione dei social |
social-media-strategy | Social media strategy | Strategia per i social | editorial calendar; social strategy; social media planning | piano editoriale; calendario editoriale | social-media; marketing-strategy
executive-social-presence | Leaders on social media | Dirigenti sui social | executive social presence; CEO communication online; social CEO | presenza social di chi dirige; comunicazione social dei vertici | social-media; executive-presence
personal-branding | Personal branding | = | personal brand; professional online profile | marchio personale; profilo professionale online | social-media
linkedin | LinkedIn | = | LinkedIn posts; LinkedIn profile; LinkedIn networking | profilo LinkedIn; post su LinkedIn | social-media; personal-branding
tiktok | TikTok | = | TikTok videos; Tik Tok | video su TikTok | social-media; short-video
instagram | Instagram | = | Instagram stories; IG; Insta | storie Instagram | social-media
instagram-reels | Instagram Reels | = | Reels; making reels | creare reel; reel | instagram; short-video
youtube | YouTube | = | YouTube channels; YouTube Shorts | canali YouTube | social-media; video-production
facebook | Facebook | = | Facebook pages; Facebook groups; Meta Business Suite | pagine Facebook; gruppi Facebook | social-media
x-twitter | X (Twitter) | = | Twitter; tweets; X posts; microblogging | tweet | social-media
threads-mastodon-bluesky | Threads, Mastodon and Bluesky | Threads, Mastodon e Bluesky | Mastodon; Bluesky; Threads; fediverse | fediverso; social decentralizzati | social-media
reddit | Reddit | = | subreddits; online forums | forum online | social-media; online-communities
discord | Discord | = | Discord servers | server Discord | social-media; online-communities
whatsapp-telegram | WhatsApp and Telegram | WhatsApp e Telegram | WhatsApp; Telegram; messaging apps; broadcast channels | app di messaggistica; canali WhatsApp; canali Telegram | social-media
twitch-streaming | Live streaming | Dirette streaming | Twitch; live video; streaming live | fare dirette; dirette video | video-production; gaming-culture
short-video | Short video | Video brevi | short-form video; vertical video | video verticali | video-production
content-creation | Content creation | Creazione di contenuti | creating content; digital content; content production | contenuti digitali; produrre contenuti |
content-strategy | Content strategy | Strategia dei contenuti | content planning; content marketing; editorial strategy | strategia editoriale; marketing dei contenuti | content-creation; marketing-strategy
creator-economy | Creators and influencers | Creator e influencer | influencer marketing; creator economy; influencers; creators and communities | economia dei creator; marketing con gli influencer | social-media; digital-marketing
copywriting | Copywriting | = | writing for the web; web writing; ad copy | scrittura per il web; testi pubblicitari | content-creation; business-writing
blogging | Blogging | Scrivere un blog | blog writing; blogs; Medium posts | blog; articoli per il blog | content-creation
newsletters | Newsletters | Newsletter | email newsletters; Substack; newsletter writing | scrivere newsletter; bollettini via e-mail | content-creation; email-marketing
podcasting | Podcasting | Podcast | podcast production; making podcasts; podcasts | creare un podcast; produrre podcast; fare podcast | content-creation; audio-production
audio-production | Audio production | Produzione audio | audio editing; sound recording; sound design | montaggio audio; registrazione audio | content-creation
video-production | Video production | Produzione video | filming; video making; videography; shooting video | riprese video; girare video; fare video | content-creation
video-editing | Video editing | Montaggio video | editing videos; CapCut; Premiere Pro; Final Cut; DaVinci Resolve | montare video; editing video | video-production
on-camera-presence | On-camera presence | Stare davanti alla telecamera | speaking on camera; camera confidence; talking to camera | parlare in video; parlare in camera | video-production; public-speaking
photography | Photography | Fotografia | smartphone photography; photo editing; product photography; Lightroom | fotografare; fotoritocco; fotografia con lo smartphone | visual-content
visual-content | Visual content | Contenuti visivi | Canva; graphics for social media; infographics; visual storytelling | infografiche; grafica per i social | content-creation
memes-internet-culture | Memes and internet culture | Meme e cultura di internet | memes; internet culture; online humor; emoji and slang; online slang | cultura di internet; linguaggio della rete; meme | social-media; youth-culture
social-listening | Social listening | Ascolto della rete | online sentiment; brand monitoring; social media monitoring | ascolto dei social; monitoraggio dei social; monitoraggio del marchio | social-media; customer-insight
social-media-advertising | Social media advertising | Pubblicità sui social | paid social; Meta ads; LinkedIn ads | campagne sui social; inserzioni sui social | social-media; online-advertising
social-media-analytics | Social media analytics | Analisi dei dati dei social | engagement metrics; reach and engagement; social metrics | metriche dei social; copertura ed engagement | social-media; data-analysis
social-media-crisis | Handling online criticism | Gestire le critiche online | online backlash; trolls; social media crisis; comment moderation | moderazione dei commenti; crisi sui social | social-media; crisis-communication
media-literacy | Media literacy | Educazione ai media | fake news; fact-checking; disinformation; misinformation; news literacy | notizie false; disinformazione; verifica delle notizie | digital-literacy
employee-advocacy | Employee advocacy | = | brand ambassadors; employees on social media | ambassador aziendali; personale sui social | social-media; employer-branding
`,
);
