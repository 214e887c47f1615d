import { rules } from '../rule.js';

/** Rules of supervision and intervision (supervize a intervize). Manual chapters 2.1, 4.1, 4.7, annex 3. */
export const supervision = rules({
  'SUP-1': {
    level: 'must',
    source: '004 §2.1, §4.1, §4.7',
    title: { cs: 'Formy supervize a intervize', en: 'Forms of supervision and intervision' },
    text: {
      cs: 'Supervize je individuální (pro koordinátora podpory, case managera a vedoucího), týmová (napříč odbory) a skupinová (s aktéry mimo úřad); vedle ní stojí intervize mezi kolegy. Každá se plánuje a zaznamenává.',
      en: 'Forms: individual (coordinator, case manager, head), team (across departments), group (with outside actors); intervision (peers). Each is planned and recorded.',
    },
  },
  'SUP-2': {
    level: 'warn',
    source: '004 §4.7, annex 3',
    title: { cs: 'Pravidelná supervize', en: 'Regular supervision' },
    text: {
      cs: 'Koordinátor podpory i case manageři mají pravidelnou supervizi; na její výpadek systém upozorní.',
      en: 'Coordinator and case managers are under regular supervision; a lapse is announced.',
    },
  },
  'SUP-3': {
    level: 'must',
    source: '004 §4.7',
    origin: 'own',
    title: { cs: 'Důvěrnost supervize', en: 'Confidentiality of supervision' },
    text: {
      cs: 'Co na supervizi zazní, je důvěrné. Záznam obsahuje datum, formu, účastníky a témata, na jejichž zapsání se shodli, nikdy však totožnost klienta. Najde-li systém v záznamu jméno, které úřad zná, záznam nepřijme.',
      en: 'What is said in supervision is confidential: the record holds date, form, participants, topics agreed to be noted, and no client identity; names known to the office are noticed and refused.',
    },
  },
  'SUP-4': {
    level: 'must',
    source: '004 §2.1',
    title: { cs: 'Supervizi zadává koordinátor', en: 'The coordinator commissions supervision' },
    text: {
      cs: 'Supervizi a intervizi pro case managery zadává koordinátor podpory.',
      en: 'The coordinator commissions supervision and intervision for case managers.',
    },
  },
  'SUP-5': {
    level: 'offer',
    source: '004 §4.7',
    title: { cs: 'Očekávání od supervize', en: 'Expectations of supervision' },
    text: {
      cs: 'Než supervize začne, lze zjistit, co od ní očekávají vedení obce, vedoucí odboru, koordinátor podpory a case manageři.',
      en: 'Expectations of leadership, head, coordinator and case managers are mapped before supervision starts.',
    },
  },
});
