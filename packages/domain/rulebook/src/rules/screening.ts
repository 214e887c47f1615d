import { rules } from '../rule.js';

/** Rules of the screening for case management (screening pro case management), `SCR`. */
export const screening = rules({
  'SCR-1': {
    level: 'must',
    source: '004 §4.4',
    title: { cs: 'Na co se screening ptá', en: 'What the screening asks' },
    text: {
      cs: 'Screening zjišťuje: několik problémů najednou nebo jejich dlouhé trvání (stačí jedno, nemusí platit obojí); potřebu více odborníků; předpoklad delší spolupráce; nedostatečnou oporu v rodině, službách nebo organizacích; to, že klient situaci sám nezvládne; a zhoršování situace, které si žádá dlouhodobý plán a pravidelné sledování.',
      en: 'Screening asks about: several problems at once or long duration (either is enough; both are not required); need for several experts; expected longer cooperation; insufficient support by family, services or organisations; inability to solve it alone; worsening situation that needs a long-term plan and regular monitoring.',
    },
  },
  'SCR-2': {
    level: 'must',
    source: '004 §4.4',
    title: { cs: 'Potřebnost a připravenost zvlášť', en: 'Need apart from readiness' },
    text: {
      cs: 'Motivace řešit situaci a souhlas se sdílením informací a zapojením odborníků se posuzují odděleně od potřebnosti. Výsledek je jeden ze tří: case management není vhodný; je vhodný, ale klient zatím není připraven; je vhodný a klient je připraven. Nepřipravenost cestu nikdy neuzavírá: souhlasí-li klient s metodou, může case management začít s užším okruhem aktérů.',
      en: 'Motivation to solve the situation, and consent to sharing information and involving other experts, are assessed apart from need: the outcome is one of not indicated, indicated but not ready, indicated and ready. Not ready never closes the way: case management may start with a reduced circle of actors if the client agrees to the method.',
    },
  },
  'SCR-3': {
    level: 'must',
    source: '004 §1.2, §5',
    title: { cs: 'Průhledný a nestranný screening', en: 'Transparent and impartial screening' },
    text: {
      cs: 'Screening je průhledný a nestranný: stejné odpovědi dávají stejný výsledek a u každého výsledku je vidět, která hlediska rozhodla. Na původ, rasu, barvu pleti, etnickou příslušnost, víru, sexuální orientaci ani politické názory se neptá a nepoužívá je. Zdravotní stav, věk a ekonomická situace mohou ukázat potřebu, ale nikoho nevylučují. Jazyk se zjišťuje jen kvůli tlumočení.',
      en: 'Screening is transparent and impartial: the same answers give the same outcome, every outcome lists the criteria that decided it. Origin, race, skin colour, ethnicity, religion, sexual orientation and political view are neither asked nor used; health, age and economic situation may show need and never exclude; language is asked only for interpreting.',
    },
    cites: ['111/2006'],
  },
  'SCR-4': {
    level: 'must',
    source: '004 §4.4',
    title: { cs: 'Vlastní dotazník obce a jeho verze', en: "The municipality's own questionnaire" },
    text: {
      cs: 'Obec může mít vlastní dotazník a vlastní hranice. Vedou se ve verzích a u hotového screeningu zůstává ta verze, podle které vznikl.',
      en: 'The municipality may set its own questionnaire and thresholds; they are versioned, and a past screening keeps the version that it was made with.',
    },
  },
  'SCR-5': {
    level: 'offer',
    source: '004 §4.2, §4.8, annex 4',
    title: { cs: 'Zvolená cílová skupina ve screeningu', en: 'The chosen target group' },
    text: {
      cs: 'Screening umí ukázat, zda klient patří do cílové skupiny nebo cílové problematiky zvolené v implementačním plánu. Na výsledek to nemá vliv.',
      en: 'A screening shows whether the client falls into a target group or target problem chosen in the implementation plan; this does not change its outcome.',
    },
  },
  'SCR-6': {
    level: 'must',
    source: '004 §1.3',
    origin: 'own',
    title: { cs: 'Zdůvodnění rozhodnutí proti výsledku', en: 'Deciding against the outcome' },
    text: {
      cs: 'Pracovník může rozhodnout jinak, než jak screening vyšel. K takovému rozhodnutí patří důvod a vidět zůstává obojí.',
      en: 'A worker may decide against the computed outcome; the decision then needs a reason and both stay visible.',
    },
  },
});
