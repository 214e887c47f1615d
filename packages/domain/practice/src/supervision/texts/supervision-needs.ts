import type { Texts } from '@koordinace/kernel';
import { knownNameNeed } from '@koordinace/people';

/** What rules about supervision need (SUP-1, SUP-3, SUP-4). */
export const supervisionNeeds: Texts['needs'] = {
  'SUP-1.notHere': {
    why: {
      cs: 'Pracovník {worker} na úřadě není ustanoven.',
      en: 'The worker {worker} is not appointed in the office.',
    },
    way: {
      cs: 'Zkontrolujte přihlašovací jméno. Aktéry mimo úřad uvádějte jako organizace.',
      en: 'Check the account. Actors outside the office are named as organisations.',
    },
  },
  'SUP-1.one': {
    why: { cs: 'Individuální supervize je pro jednoho pracovníka.', en: 'Individual supervision is for one worker.' },
    way: {
      cs: 'Zvolte jiný druh supervize, nebo ponechte jednoho účastníka.',
      en: 'Choose another form, or leave one participant.',
    },
  },
  'SUP-1.several': {
    why: {
      cs: 'Týmová supervize i intervize potřebují alespoň dva účastníky.',
      en: 'Team supervision and intervision need at least two participants.',
    },
    way: { cs: 'Doplňte další účastníky.', en: 'Add more participants.' },
  },
  'SUP-1.outsideActors': {
    why: {
      cs: 'Ke skupinové supervizi se zvou aktéři mimo úřad a žádný není uveden.',
      en: 'Actors outside the office are invited to group supervision, and none is named.',
    },
    way: {
      cs: 'Uveďte, které organizace se účastní, nebo zvolte týmovou supervizi.',
      en: 'Name the organisations that take part, or choose team supervision.',
    },
  },
  'SUP-1.insideOnly': {
    why: {
      cs: 'Aktéři mimo úřad se účastní jen skupinové supervize.',
      en: 'Actors outside the office take part in group supervision only.',
    },
    way: {
      cs: 'Zvolte skupinovou supervizi, nebo organizace vynechejte.',
      en: 'Choose group supervision, or leave the organisations out.',
    },
  },
  'SUP-1.supervisor': {
    why: { cs: 'Není uveden supervizor.', en: 'The supervisor is missing.' },
    way: {
      cs: 'Doplňte, kdo supervizi povede. Setkání kolegů bez supervizora je intervize.',
      en: 'Say who the supervisor is. Colleagues without one hold an intervision.',
    },
  },
  'SUP-1.peers': {
    why: {
      cs: 'Intervize je setkání kolegů bez supervizora.',
      en: 'Intervision is among peers, without a supervisor.',
    },
    way: {
      cs: 'Supervizora vynechejte, nebo zvolte týmovou supervizi.',
      en: 'Leave the supervisor out, or choose team supervision.',
    },
  },
  'SUP-1.notRunning': {
    why: { cs: 'Supervize zatím nezačala, nebo už skončila.', en: 'The supervision has not started, or has ended.' },
    way: { cs: 'Nejprve ji zahajte.', en: 'Start it first.' },
  },
  'SUP-1.past': {
    why: { cs: 'Den {on} už minul.', en: 'The day {on} has passed.' },
    way: { cs: 'Zadejte pozdější den.', en: 'Give a later day.' },
  },
  'SUP-1.future': {
    why: { cs: 'Den {on} ještě nenastal.', en: 'The day {on} has not come yet.' },
    way: {
      cs: 'Zapište setkání, až proběhne, nebo uveďte den, kdy se konalo dřív.',
      en: 'Record the session once it is over, or give the earlier day on which it took place.',
    },
  },
  'SUP-1.nobodyPresent': {
    why: { cs: 'Není uvedeno, kdo z úřadu se setkání účastnil.', en: 'Who of the office was there is missing.' },
    way: { cs: 'Doplňte účastníky, nebo setkání zrušte.', en: 'Say who was there, or cancel the session.' },
  },
  'SUP-1.notParticipant': {
    why: {
      cs: 'Pracovník {worker} mezi účastníky této supervize nepatří.',
      en: 'The worker {worker} is no participant of this supervision.',
    },
    way: { cs: 'Nejprve ho mezi účastníky zapište.', en: 'Make them a participant first.' },
  },
  'SUP-3.knownName': knownNameNeed,
  'SUP-4.coordinator': {
    why: {
      cs: 'Supervizi a intervizi case managerů zadává koordinátor podpory.',
      en: 'Supervision and intervision for case managers are commissioned by the support coordinator.',
    },
    way: { cs: 'Požádejte koordinátora podpory, ať ji zadá.', en: 'Ask the support coordinator to arrange it.' },
  },
};
