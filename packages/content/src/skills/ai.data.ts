import { skillTable } from './table.ts';

export const aiSkills = skillTable(
  {
    id: 'ai',
    names: { en: 'Artificial intelligence', it: 'Intelligenza artificiale' },
    description: {
      en: 'Using, building and judging AI: from a first prompt to systems that people can trust.',
      it: 'Usare, costruire e valutare l’IA: dal primo prompt a sistemi di cui ci si può fidare.',
    },
  },
  `
artificial-intelligence | Artificial intelligence | Intelligenza artificiale | AI | IA |
machine-learning | Machine learning | = | ML; statistical learning | apprendimento automatico | artificial-intelligence
deep-learning | Deep learning | = | neural networks; deep neural networks | reti neurali; apprendimento profondo | machine-learning
supervised-learning | Supervised learning | Apprendimento supervisionato | classification models; predictive models | modelli predittivi; modelli di classificazione | machine-learning
reinforcement-learning | Reinforcement learning | = | RL; learning from rewards | apprendimento per rinforzo | machine-learning
generative-ai | Generative AI | IA generativa | gen AI; genAI; generative artificial intelligence | intelligenza artificiale generativa; AI generativa | artificial-intelligence
large-language-models | Large language models | Modelli linguistici | LLM; LLMs; language models | modelli linguistici di grandi dimensioni; grandi modelli linguistici | generative-ai
prompt-writing | Prompt writing | Scrittura di prompt | prompt engineering; prompting; prompt design | scrivere prompt; ingegneria dei prompt | generative-ai
ai-assistants | AI assistants | Assistenti IA | AI assistant; AI chatbots; ChatGPT; Claude; Gemini; Copilot | assistenti di intelligenza artificiale; assistente IA; chatbot IA | generative-ai; digital-productivity
ai-agents | AI agents | Agenti IA | agentic AI; autonomous agents | agenti di intelligenza artificiale; agenti autonomi | generative-ai
ai-coding-assistants | AI coding assistants | Assistenti IA per programmare | AI pair programming; code assistants; GitHub Copilot | programmare con l’IA; assistenti di programmazione | ai-assistants; programming
retrieval-augmented-generation | Retrieval-augmented generation | = | RAG; grounded generation | generazione aumentata dal recupero | large-language-models; information-retrieval
model-fine-tuning | Model fine-tuning | Fine-tuning dei modelli | fine-tuning; model adaptation | addestramento mirato dei modelli; messa a punto dei modelli | large-language-models
ai-image-generation | AI image generation | Generazione di immagini con l’IA | text to image; AI art; AI images | immagini con l’IA; creare immagini con l’IA | generative-ai; visual-content
ai-video-audio | AI video and audio | Video e audio con l’IA | AI video; AI voice; voice cloning | video con l’IA; voce sintetica | generative-ai; content-creation
computer-vision | Computer vision | Visione artificiale | image recognition; machine vision | riconoscimento delle immagini; visione computerizzata | deep-learning
natural-language-processing | Natural language processing | Elaborazione del linguaggio naturale | NLP; text mining; text analytics | analisi automatica dei testi; trattamento del linguaggio | machine-learning
speech-recognition | Speech recognition | Riconoscimento vocale | speech to text; automatic transcription | trascrizione automatica | artificial-intelligence
recommender-systems | Recommender systems | Sistemi di raccomandazione | recommendation engines; recommendations | motori di raccomandazione | machine-learning
machine-learning-operations | Machine learning operations | MLOps | MLOps; model deployment; ML engineering | messa in produzione dei modelli; operazioni di machine learning | machine-learning; devops
model-evaluation | AI evaluation | Valutazione dei modelli di IA | model evaluation; AI evals; evals; LLM evaluation | valutare i modelli; test dei modelli di IA | artificial-intelligence
ai-limits | Limits of AI and hallucinations | Limiti e allucinazioni dell’IA | AI limits; hallucinations; AI errors | limiti dell’IA; allucinazioni | ai-literacy
ai-literacy | AI literacy | Alfabetizzazione all’IA | AI fluency; understanding AI; AI basics | capire l’IA; basi di intelligenza artificiale | artificial-intelligence; digital-literacy
ai-ethics | AI ethics | Etica dell’IA | responsible AI; trustworthy AI; ethical AI | IA responsabile; etica dell’intelligenza artificiale | artificial-intelligence; business-ethics
algorithmic-bias | Algorithmic bias | Bias algoritmici | AI bias; bias in AI; fairness in machine learning | pregiudizi degli algoritmi; equità degli algoritmi; bias nell’IA | ai-ethics
ai-governance | AI governance | Governance dell’IA | AI policy; AI Act; AI regulation; AI compliance | regole sull’IA; normativa sull’IA; regolamento europeo sull’IA | ai-ethics; corporate-governance
ai-strategy | AI strategy | Strategia per l’IA | AI adoption; AI roadmap; AI transformation | adozione dell’IA; strategia di intelligenza artificiale | artificial-intelligence; digital-transformation
explainable-ai | Explainable AI | IA spiegabile | XAI; model interpretability; explainability | interpretabilità dei modelli; spiegabilità | ai-ethics; machine-learning
conversational-design | Conversational design | Design conversazionale | chatbot design; conversation design; voice interfaces | progettare chatbot; interfacce vocali | ux-design; natural-language-processing
ai-workflow-redesign | Redesigning work with AI | Ripensare il lavoro con l’IA | AI workflow redesign; AI workflows; human-AI collaboration | processi con l’IA; collaborazione tra persone e IA | ai-assistants; process-improvement
`,
);
