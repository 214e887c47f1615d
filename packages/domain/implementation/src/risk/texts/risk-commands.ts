import type { Texts } from '@koordinace/kernel';

/** Commands about risks. */
export const riskCommands: Texts['commands'] = {
  ProposeRisks: {
    title: { cs: 'Navrhnout rizika z dat', en: 'Propose risks from the data' },
    about: {
      cs: 'Podívá se do dat úřadu a navrhne rizika, která jsou v nich vidět. Co není známo, nenavrhuje.',
      en: "Looks into the office's data and proposes the risks that show in them. What is not known is not proposed.",
    },
    refused: { cs: 'Rizika z dat nelze navrhnout.', en: 'Risks cannot be proposed from the data.' },
  },
  AdoptRisk: {
    title: { cs: 'Převzít riziko do plánu', en: 'Adopt a risk' },
    about: {
      cs: 'Zařadí do plánu riziko z katalogu, navržené z dat, nebo vlastní, s pravděpodobností, dopadem, odpovědnou osobou a opatřeními.',
      en: 'Takes a risk into the plan, from the catalogue, proposed by the data or own, with likelihood, impact, owner and measures.',
    },
    refused: { cs: 'Riziko takto převzít nelze.', en: 'The risk cannot be adopted like this.' },
  },
  SetAsideRisk: {
    title: { cs: 'Odložit navržené riziko', en: 'Set a proposed risk aside' },
    about: {
      cs: 'Zaznamená, proč se navržené riziko plánu netýká. Znovu se navrhne, jen když se data změní.',
      en: 'Records why a proposed risk does not concern the plan. It is proposed again only when the data change.',
    },
    refused: { cs: 'Riziko nelze odložit.', en: 'The risk cannot be set aside.' },
  },
  AmendRisk: {
    title: { cs: 'Změnit riziko', en: 'Change a risk' },
    about: {
      cs: 'Změní odpovědnou osobu nebo popis rizika. Dřívější hodnoty zůstávají k přečtení.',
      en: 'Changes the owner or the words of a risk. Earlier values stay readable.',
    },
    refused: { cs: 'Riziko takto změnit nelze.', en: 'The risk cannot be changed like this.' },
  },
  AddMeasure: {
    title: { cs: 'Přidat opatření k riziku', en: 'Add a measure against a risk' },
    about: {
      cs: 'Přidá, co se udělá, když riziko nastane. Pokud už nastalo, otevře se opatření hned jako krok.',
      en: 'Adds what will be done when the risk comes true. If it has, the measure opens as a step at once.',
    },
    refused: { cs: 'Opatření nelze přidat.', en: 'The measure cannot be added.' },
  },
  ReviewRisk: {
    title: { cs: 'Přehodnotit riziko', en: 'Review a risk' },
    about: {
      cs: 'Zapíše, jak je riziko pravděpodobné a závažné teď, a kdy se posoudí příště.',
      en: 'Records how likely and how grave a risk is now, and when it is looked at next.',
    },
    refused: { cs: 'Riziko nelze přehodnotit.', en: 'The risk cannot be reviewed.' },
  },
  MatureRisk: {
    title: { cs: 'Zaznamenat, že riziko nastalo', en: 'Record that a risk came true' },
    about: {
      cs: 'Zaznamená, co se stalo, a otevře opatření k riziku jako kroky plánu.',
      en: 'Records what happened, and opens the measures as steps of the plan.',
    },
    refused: { cs: 'Riziko takto zaznamenat nelze.', en: 'This cannot be recorded of the risk.' },
  },
  SettleRisk: {
    title: { cs: 'Vyřešit riziko, které nastalo', en: 'Settle a risk that came true' },
    about: {
      cs: 'Zaznamená, co se s rizikem, které nastalo, udělalo.',
      en: 'Records what was done about a risk that came true.',
    },
    refused: { cs: 'Riziko nelze označit za vyřešené.', en: 'The risk cannot be settled.' },
  },
  CloseRisk: {
    title: { cs: 'Uzavřít riziko, které pominulo', en: 'Close a risk that threatens no more' },
    about: {
      cs: 'Zaznamená, že riziko už nehrozí, aniž nastalo, a proč.',
      en: 'Records that a risk threatens no more without having come true, and why.',
    },
    refused: { cs: 'Riziko nelze uzavřít.', en: 'The risk cannot be closed.' },
  },
};
