import type { NeedText } from '@koordinace/kernel';

/** Why something may or may not be shared. The keys are all the codes that `decideSharing` can answer. */
export const sharingTexts = {
  'CON-2.refused': {
    why: {
      cs: 'Člověk, kterého se údaje týkají, si toto sdílení nepřeje.',
      en: 'The person whom the data concern does not wish this sharing.',
    },
    way: {
      cs: 'Pracujte dál bez sdílení. Změní-li tento člověk názor, zaznamenejte zpětvzetí nesouhlasu a potom souhlas.',
      en: 'Go on without sharing. If they change their mind, record that the refusal is taken back, and then the consent.',
    },
  },
  'CON-3.withdrawn': {
    why: { cs: 'Souhlas byl odvolán.', en: 'The consent was withdrawn.' },
    way: { cs: 'Sdílet lze jen s novým souhlasem.', en: 'Only a new consent would permit it.' },
  },
  'CON-3.narrowed': {
    why: {
      cs: 'Pro tento účel, příjemce nebo údaje byl souhlas odvolán.',
      en: 'For this purpose, recipient or data the consent was withdrawn.',
    },
    way: { cs: 'Sdílet lze jen s novým souhlasem.', en: 'Only a new consent would permit it.' },
  },
  'CON-3.invalidated': {
    why: { cs: 'Souhlas byl zaznamenán chybně a neplatí.', en: 'The consent was recorded wrongly and is not valid.' },
    way: { cs: 'Zaznamenejte souhlas znovu a správně.', en: 'Record the consent anew and rightly.' },
  },
  'CON-4.necessity': {
    why: {
      cs: 'Některé údaje nejsou k tomuto účelu nezbytné.',
      en: 'Some of the data are not necessary for this purpose.',
    },
    way: {
      cs: 'Vynechte je, nebo uveďte účel, ke kterému jsou potřeba.',
      en: 'Leave them out, or name the purpose that needs them.',
    },
  },
  'CON-6.emergency': {
    why: {
      cs: 'Je vyhlášeno ohrožení, které sdílení těchto údajů dovoluje.',
      en: 'A declared emergency permits sharing these data.',
    },
    way: {
      cs: 'Sdělte jen nezbytné; postup zpětně posoudí někdo jiný.',
      en: 'Share only what is necessary; someone else will review it.',
    },
  },
  'CON-6.outside': {
    why: {
      cs: 'Vyhlášené ohrožení toto sdílení nedovoluje: musí jít o zdraví klienta nebo o něčí život a musí být uvedeno, co hrozí a kdo ohrožení vyhlásil.',
      en: "The declared emergency does not permit it: it has to concern the client's health or somebody's life, and to name the threat and who declared it.",
    },
    way: { cs: 'Doplňte chybějící údaje, nebo požádejte o souhlas.', en: 'Add what is missing, or ask for consent.' },
  },
  'CON-7.duty': {
    why: { cs: 'Sdělit tyto údaje ukládá zákon: {citation}.', en: 'The law orders it: {citation}.' },
    way: { cs: 'Sdělte jen to, co zákon žádá.', en: 'Share only what the law asks for.' },
  },
  'CON-7.dutyDespiteRefusal': {
    why: {
      cs: 'Nesouhlas zákonnou povinnost ({citation}) neruší.',
      en: 'A refusal does not stop the statutory duty ({citation}).',
    },
    way: { cs: 'Vysvětlete to člověku, kterého se údaje týkají.', en: 'Explain it to the person concerned.' },
  },
  'CON-7.trigger': {
    why: {
      cs: 'Zákonná povinnost ({duty}) zatím nevznikla; chybí to, s čím ji zákon spojuje.',
      en: 'The statutory duty ({duty}) has a condition that is not met.',
    },
    way: {
      cs: 'Doložte žádost nebo jinou skutečnost, kterou zákon vyžaduje.',
      en: 'Show the request, or whatever else the law requires.',
    },
  },
  'CON-7.prohibited': {
    why: {
      cs: 'Zákon sdělení zakazuje, nebo to nelze vyloučit: {citation}.',
      en: 'The law forbids it, or may forbid it: {citation}.',
    },
    way: {
      cs: 'Upřesněte příjemce a účel; trvá-li zákaz, údaje nesdělujte.',
      en: 'State recipient and purpose exactly; if it still applies, do not share.',
    },
  },
  'CON-8.basis': {
    why: { cs: 'Ke sdílení není souhlas ani jiný právní důvod.', en: 'There is neither consent nor another basis.' },
    way: {
      cs: 'O souhlas může klienta požádat ten, kdo s ním pracuje. Je-li ohroženo zdraví klienta nebo něčí život, vyhlaste ohrožení; platí hned.',
      en: "Whoever works with the client may ask them for consent. If the client's health or somebody's life is in danger, declare an emergency; it takes effect at once.",
    },
  },
  'CON-8.consentInForce': {
    why: { cs: 'Sdílení dovoluje platný souhlas ({ids}).', en: 'A consent in force permits it ({ids}).' },
    way: { cs: 'Sdělte jen to, čeho se týká.', en: 'Share only what it covers.' },
  },
  'CON-9.unmet.pseudonymiseClient': {
    why: {
      cs: 'Vnitřní předpis ukládá nahradit jméno klienta, což zde nelze.',
      en: "The internal rule asks to replace the client's name, which is not possible here.",
    },
    way: { cs: 'Zvolte podobu, ve které to lze.', en: 'Choose a form in which it is possible.' },
  },
  'CON-9.unmet.pseudonymiseFamily': {
    why: {
      cs: 'Vnitřní předpis ukládá nahradit údaje o rodině, což zde nelze.',
      en: 'The internal rule asks to replace facts of the family, which is not possible here.',
    },
    way: { cs: 'Zvolte podobu, ve které to lze.', en: 'Choose a form in which it is possible.' },
  },
  'CON-10.unmet.secureChannel': {
    why: { cs: 'Zvolená cesta předání není bezpečná.', en: 'The chosen channel is not secure.' },
    way: {
      cs: 'Použijte soubor chráněný heslem nebo datovou schránku.',
      en: 'Use a password-protected file or the data box.',
    },
  },
  'CON-15.agreement': {
    why: {
      cs: 'Dohoda s touto organizací takové sdílení nezahrnuje.',
      en: 'The agreement with this organisation does not include it.',
    },
    way: {
      cs: 'Sdílejte jen v mezích dohody, nebo se s organizací domluvte na její změně.',
      en: 'Keep to the agreement, or change it with the organisation.',
    },
  },
  'CON-19.expired': {
    why: { cs: 'Platnost souhlasu skončila {until}.', en: 'The consent ended on {until}.' },
    way: { cs: 'Požádejte o nový souhlas.', en: 'Ask for a new consent.' },
  },
  'CON-19.notYet': {
    why: { cs: 'Souhlas začne platit až {from}.', en: 'The consent begins only on {from}.' },
    way: {
      cs: 'Počkejte, nebo požádejte o souhlas, který začne platit hned.',
      en: 'Wait, or ask for a consent that holds at once.',
    },
  },
  'CON-20.unmet.noPassingOn': {
    why: {
      cs: 'Nelze zajistit, aby příjemce nepředal údaje dál.',
      en: 'It cannot be ensured that the data are not passed on.',
    },
    way: { cs: 'Dohodněte to s příjemcem předem.', en: 'Agree on it with the recipient beforehand.' },
  },
  'CON-20.unmet.remindConfidentiality': {
    why: { cs: 'Příjemci nelze připomenout mlčenlivost.', en: 'The recipient cannot be reminded of confidentiality.' },
    way: { cs: 'Zvolte cestu, při které to lze.', en: 'Choose a channel by which it is possible.' },
  },
  'CON-6.unmet.review': {
    why: { cs: 'Nelze zajistit zpětné posouzení.', en: 'A review cannot be ensured.' },
    way: { cs: 'Určete, kdo postup posoudí.', en: 'Name who will review it.' },
  },
  'CON-6.unmet.tellClient': {
    why: { cs: 'Klientovi o tom nelze říci.', en: 'The client cannot be told.' },
    way: { cs: 'Zapište, proč to nejde.', en: 'Record why not.' },
  },
  'CON-22.purpose': {
    why: {
      cs: 'Uvedený účel neznáme, proto nelze nic sdílet.',
      en: 'The purpose is unknown, so nothing can be shared.',
    },
    way: { cs: 'Vyberte účel ze seznamu.', en: 'Choose a purpose from the list.' },
  },
  'CON-22.role': {
    why: {
      cs: 'Roli příjemce neznáme, proto nelze nic sdílet.',
      en: "The recipient's role is unknown, so nothing can be shared.",
    },
    way: { cs: 'Vyberte roli ze seznamu.', en: 'Choose a role from the list.' },
  },
  'CON-22.channel': {
    why: {
      cs: 'Uvedenou cestu předání neznáme, proto nelze nic sdílet.',
      en: 'The channel is unknown, so nothing can be shared.',
    },
    way: { cs: 'Vyberte cestu ze seznamu.', en: 'Choose a channel from the list.' },
  },
  'CON-22.category': {
    why: {
      cs: 'Takový druh údajů neznáme, proto jej nelze sdílet.',
      en: 'The category of data is unknown, so it cannot be shared.',
    },
    way: { cs: 'Vyberte druh údajů ze seznamu.', en: 'Choose a category from the list.' },
  },
  'CON-22.moment': {
    why: { cs: 'Okamžik, ke kterému se má rozhodnout, není platný.', en: 'The moment to decide for is not valid.' },
    way: { cs: 'Zadejte datum a čas v UTC.', en: 'Enter date and time in UTC.' },
  },
  'CON-22.nothingAsked': {
    why: {
      cs: 'Není uvedeno, o koho nebo o které údaje jde.',
      en: 'It is not said whose data, or which data, are meant.',
    },
    way: { cs: 'Uveďte člověka a údaje.', en: 'Name the person and the data.' },
  },
  'CON-22.organisation': {
    why: {
      cs: 'Není známo, za kterou organizaci příjemce jedná, a podle toho se zde rozhoduje.',
      en: 'It is not known for which organisation the recipient acts, and that decides here.',
    },
    way: {
      cs: 'Požádejte o souhlas pro odborníka uvedeného jménem; týká-li se nesouhlas jiné organizace, ať ho klient vezme zpět a vysloví přesněji.',
      en: 'Ask for consent that names the professional; if a refusal means another organisation, let the client take it back and say it more exactly.',
    },
  },
  'CON-22.professional': {
    why: {
      cs: 'Není známo, kdo konkrétně údaje dostane, a nesouhlas nebo odvolání se týká člověka uvedeného jménem.',
      en: 'It is not known who will receive the data, and a refusal or withdrawal is about somebody by name.',
    },
    way: {
      cs: 'Uveďte, komu konkrétně se má údaj sdělit.',
      en: 'Say to whom exactly the data are to be given.',
    },
  },
  'CON-22.statement': {
    why: {
      cs: 'V nesouhlasu nebo odvolání je údaj, který neznáme, a mohl by se týkat tohoto sdílení.',
      en: 'A refusal or withdrawal holds a code that is unknown, and may concern this sharing.',
    },
    way: {
      cs: 'Ověřte u klienta, co si nepřeje, a zaznamenejte to podle seznamu.',
      en: 'Check with the client what they do not wish, and record it by the list.',
    },
  },
  'CON-22.obligation': {
    why: {
      cs: 'Vnitřní předpis nebo dohoda ukládá povinnost, kterou neznáme.',
      en: 'The internal rule or an agreement asks for an unknown obligation.',
    },
    way: { cs: 'Opravte předpis nebo dohodu podle seznamu povinností.', en: 'Correct it according to the list.' },
  },
} as const satisfies Readonly<Record<string, NeedText>>;
