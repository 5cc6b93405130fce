import { HeldList } from '#0-partnership/members/web/people/held-list.tsx';
import type { Text } from '#base/text.ts';
import type { Page } from '#platform/http/page.ts';
import { InfoPage, type InfoSection } from '#ui/info-page.tsx';
import { Section } from '#ui/section.tsx';
import { Contact } from './contact.tsx';

const title: Text = { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' };
const lead: Text = {
  nb: 'Du kan lese alt her uten å fortelle hvem du er. Her står hva som blir lagret, hvor lenge, og hvem du kan spørre.',
  nn: 'Du kan lese alt her utan å fortelje kven du er. Her står kva som blir lagra, kor lenge, og kven du kan spørje.',
  en: 'You can read everything here without saying who you are. Here is what is stored, for how long, and whom you can ask.',
};

const reading: InfoSection = {
  title: { nb: 'Når du leser', nn: 'Når du les', en: 'When you read' },
  items: [
    {
      nb: 'Ingen informasjonskapsler blir satt, og ingenting følger hva du gjør.',
      nn: 'Ingen informasjonskapslar blir sette, og ingenting følgjer kva du gjer.',
      en: 'No cookies are set, and nothing follows what you do.',
    },
    {
      nb: 'Skrift, bilder og skript kommer herfra. Ingen andre får vite at du er her.',
      nn: 'Skrift, bilete og skript kjem herifrå. Ingen andre får vite at du er her.',
      en: 'Type, pictures and scripts come from here. Nobody else learns that you are here.',
    },
    {
      nb: 'Loggen får én linje for hver side: et tilfeldig nummer, hvilken side det var, hvordan det gikk, og hvor lang tid det tok. Den har ikke navn, nettadressen din eller det du søkte etter. Den som driver nettstedet, bestemmer hvor lenge loggen blir liggende.',
      nn: 'Loggen får éi linje for kvar side: eit tilfeldig nummer, kva side det var, korleis det gjekk, og kor lang tid det tok. Han har ikkje namn, nettadressa di eller det du søkte etter. Den som driv nettstaden, avgjer kor lenge loggen blir liggjande.',
      en: 'The log gets one line for each page: a random number, which page it was, how it went, and how long it took. It holds no names, not your network address and not what you searched for. Whoever runs the site decides how long the log is kept.',
    },
  ],
};

const editing: InfoSection = {
  title: {
    nb: 'Når du logger inn og endrer noe',
    nn: 'Når du loggar inn og endrar noko',
    en: 'When you sign in and change something',
  },
  items: [
    {
      nb: 'Logger du inn, får nettleseren én informasjonskapsel som husker det i høyst tolv timer, og én som kjenner nettleseren igjen mens du logger inn. Har du lagret noe, sier en tredje det på neste side og er så borte. De er nødvendige, og ingen av dem følger hva du gjør.',
      nn: 'Loggar du inn, får nettlesaren éin informasjonskapsel som hugsar det i høgst tolv timar, og éin som kjenner nettlesaren att medan du loggar inn. Har du lagra noko, seier ein tredje det på neste side og er så borte. Dei er nødvendige, og ingen av dei følgjer kva du gjer.',
      en: 'When you sign in, the browser gets one cookie that remembers it for at most twelve hours, and one that knows the browser again while you sign in. When you have saved something, a third says so on the next page and is then gone. They are needed, and none of them follows what you do.',
    },
    {
      nb: 'Alt som endres i en plan, står i journalen: organisasjonen, rollen, et nummer for den som gjorde det, hva som ble endret, når og hvorfor. Navnet ditt står ikke der; bare de som er med i partnerskapet, får se hvem nummeret er. Skriv derfor ikke om enkeltpersoner. Den som driver nettstedet, kan slette innholdet i en innførsel uten at resten av journalen mister beviset sitt.',
      nn: 'Alt som blir endra i ein plan, står i journalen: organisasjonen, rolla, eit nummer for den som gjorde det, kva som vart endra, når og kvifor. Namnet ditt står ikkje der; berre dei som er med i partnarskapet, får sjå kven nummeret er. Skriv derfor ikkje om enkeltpersonar. Den som driv nettstaden, kan slette innhaldet i ei innføring utan at resten av journalen mistar provet sitt.',
      en: 'Everything changed in a plan stands in the journal: the organisation, the role, a number for whoever did it, what was changed, when and why. Your name is not there; only those who take part in the partnership see whose number it is. So do not write about individuals. Whoever runs the site can erase the content of an entry while the rest of the journal keeps its proof.',
    },
    {
      nb: 'Et dokument som blir lest inn, blir liggende i 30 dager, om ingen velger å beholde det lenger, og bare medlemmer kan se det. Etterpå er bare planen igjen.',
      nn: 'Eit dokument som blir lese inn, blir liggjande i 30 dagar, om ingen vel å ta vare på det lenger, og berre medlemer kan sjå det. Etterpå er berre planen att.',
      en: 'A document that is read in is kept for 30 days, unless someone chooses to keep it longer, and only members can see it. Afterwards only the plan is left.',
    },
  ],
};

const plans: InfoSection = {
  title: { nb: 'I planene', nn: 'I planane', en: 'In the plans' },
  paragraphs: [
    {
      nb: 'Planene nevner organisasjoner og seksjoner. Personer skal ikke stå i dem. Finner du navnet ditt her, så meld fra.',
      nn: 'Planane nemner organisasjonar og seksjonar. Personar skal ikkje stå i dei. Finn du namnet ditt her, så meld frå.',
      en: 'The plans name organisations and sections. Persons should not stand in them. If you find your name here, tell us.',
    },
  ],
};

const members = {
  title: {
    nb: 'Det som er lagret om dem som er med',
    nn: 'Det som er lagra om dei som er med',
    en: 'What is stored about those who take part',
  },
  text: {
    nb: 'Gjelder bare den som er invitert til et partnerskap eller har logget inn. På Min side ser du ditt eget, laster det ned og sletter det.',
    nn: 'Gjeld berre den som er invitert til eit partnarskap eller har logga inn. På Mi side ser du ditt eige, lastar det ned og slettar det.',
    en: 'Concerns only those who are invited to a partnership or have signed in. On My page you see what is yours, download it and erase it.',
  },
} satisfies Record<string, Text>;

/** What is stored of those who read and edit, for how long, and whom to ask. */
export function privacyPage(operator: string | null): Page {
  const ask: InfoSection = {
    title: { nb: 'Spør eller klag', nn: 'Spør eller klag', en: 'Ask or complain' },
    paragraphs: [
      {
        nb: 'Den som driver nettstedet, svarer for opplysningene. Du kan be om å få se, rette eller slette det som gjelder deg. Du kan også klage til Datatilsynet.',
        nn: 'Den som driv nettstaden, svarer for opplysningane. Du kan be om å få sjå, rette eller slette det som gjeld deg. Du kan òg klage til Datatilsynet.',
        en: 'Whoever runs the site answers for the data. You can ask to see, correct or erase what concerns you. You can also complain to the Norwegian Data Protection Authority, Datatilsynet.',
      },
    ],
    after: (lang) => <Contact lang={lang} operator={operator} />,
  };
  return async ({ lang }) => ({
    title: title[lang],
    description: lead[lang],
    body: (
      <>
        <InfoPage lang={lang} title={title} lead={lead} sections={[reading, editing, plans, ask]} />
        <Section title={members.title[lang]} id="lagret-om-medlemmer">
          <p>{members.text[lang]}</p>
          <HeldList lang={lang} />
        </Section>
      </>
    ),
  });
}
