import { skillTable } from './table.ts';

export const technologySkills = skillTable(
  {
    id: 'technology',
    names: { en: 'Technology trends', it: 'Tecnologie emergenti' },
    description: {
      en: 'What new technologies can do, what they cannot, and how an organization takes them up.',
      it: 'Che cosa possono fare le nuove tecnologie, che cosa non possono e come un’organizzazione le fa proprie.',
    },
  },
  `
digital-transformation | Digital transformation | Trasformazione digitale | digitalization; digitization; going digital | digitalizzazione; transizione digitale |
emerging-technologies | Emerging technologies | Tecnologie emergenti | new technologies; technology trends; tech scouting; technology radar | nuove tecnologie; tendenze tecnologiche |
technology-assessment | Technology assessment | Valutare le tecnologie | choosing tools; software selection; tool evaluation; build or buy | scelta degli strumenti; scelta del software; valutazione tecnologica | emerging-technologies
technology-leadership | Technology leadership | Guida tecnica | tech lead skills; CTO skills; engineering leadership; engineering management | guidare team tecnici; direzione tecnica; leadership tecnica | leadership; emerging-technologies
internet-of-things | Internet of things | = | IoT; connected devices; smart sensors | internet delle cose; oggetti connessi; sensori | emerging-technologies
robotics | Robotics | Robotica | robots; industrial automation; cobots | automazione industriale; robot collaborativi | emerging-technologies
drones | Drones | Droni | unmanned aircraft; drone piloting | pilotare droni | robotics
blockchain | Blockchain | = | distributed ledger; Web3; smart contracts | registri distribuiti | emerging-technologies
cryptocurrencies | Cryptocurrencies | Criptovalute | Bitcoin; crypto; Ethereum | cripto; monete digitali | blockchain
virtual-augmented-reality | Virtual and augmented reality | Realtà virtuale e aumentata | VR; AR; extended reality; mixed reality; metaverse | realtà virtuale; realtà aumentata; metaverso | emerging-technologies
three-d-printing | 3D printing | Stampa 3D | additive manufacturing; 3D modeling | manifattura additiva; modellazione 3D | emerging-technologies
quantum-computing | Quantum computing | = | quantum technology; qubits | informatica quantistica; calcolo quantistico | emerging-technologies
digital-twins | Digital twins | Gemelli digitali | simulation models; digital twin | gemello digitale; modelli di simulazione | emerging-technologies
wearables | Wearables | Dispositivi indossabili | smartwatches; wearable devices | smartwatch; orologi intelligenti | internet-of-things
smart-home | Smart home | Casa intelligente | home automation; voice assistants; Alexa | domotica; assistenti vocali | internet-of-things
five-g | 5G and mobile networks | 5G e reti mobili | 5G; mobile networks; telecommunications | reti mobili; telecomunicazioni | computer-networks
fintech | Fintech | = | open banking; digital banking; banking technology | tecnologia finanziaria; banca digitale | emerging-technologies
digital-payments | Digital payments | Pagamenti digitali | mobile payments; contactless payments; e-wallets | pagamenti elettronici; pagare con il telefono | fintech
health-tech | Health technology | Tecnologie per la salute | health tech; digital health; telemedicine | sanità digitale; telemedicina | emerging-technologies
industry-four | Industry 4.0 | Industria 4.0 | smart factory; connected manufacturing; smart manufacturing | fabbrica intelligente; fabbrica connessa | digital-transformation; internet-of-things
autonomous-vehicles | Connected and autonomous mobility | Mobilità connessa e autonoma | self-driving cars; autonomous vehicles; connected cars | guida autonoma; auto connesse | emerging-technologies
electronics-hardware | Electronics and hardware | Elettronica e hardware | electronics; Arduino; Raspberry Pi; circuit design; hardware prototyping | elettronica; circuiti; prototipi hardware | embedded-systems
digital-public-services | Digital public services | Servizi pubblici digitali | e-government; civic tech; govtech | pubblica amministrazione digitale; amministrazione digitale | digital-transformation
`,
);
