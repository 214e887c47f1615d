import type { Texts } from '@koordinace/kernel';

/** Commands of case conferences. */
export const conferenceCommands: Texts['commands'] = {
  ConveneConference: {
    title: { cs: 'Svolat případové setkání', en: 'Convene a case conference' },
    about: {
      cs: 'Svolá setkání s účelem a programem na určený den.',
      en: 'Convenes a conference with purpose and agenda for a day.',
    },
    refused: { cs: 'Setkání zatím nelze svolat.', en: 'The conference cannot be convened yet.' },
  },
  InviteToConference: {
    title: { cs: 'Pozvat na setkání', en: 'Invite to the conference' },
    about: {
      cs: 'Pozve klienta, rodinu nebo odborníka; každého jen tehdy, když mu pozvání smí prozradit, o koho jde.',
      en: 'Invites the client, family or a professional, each on a basis for what the invitation tells.',
    },
    refused: { cs: 'Na setkání zatím nelze pozvat.', en: 'The invitation is not possible yet.' },
  },
  RecordInvitationReply: {
    title: { cs: 'Zapsat odpověď na pozvání', en: 'Record the reply to an invitation' },
    about: {
      cs: 'Zapíše, zda pozvaný přijde, připojí se online, nebo chce být jen informován; klient nemusí nic vysvětlovat.',
      en: 'Notes whether the invited comes, joins online or wants to be informed; a client need not explain anything.',
    },
    refused: { cs: 'Odpověď zatím nelze zapsat.', en: 'The reply cannot be recorded yet.' },
  },
  OpenConference: {
    title: { cs: 'Zahájit setkání', en: 'Open the conference' },
    about: {
      cs: 'Zapíše, kdo se účastní, kdo zastupuje nepřítomného klienta a že zaznělo poučení o mlčenlivosti.',
      en: 'Notes who takes part, who represents an absent client, and the reminder of confidentiality.',
    },
    refused: { cs: 'Setkání zatím nelze zahájit.', en: 'The conference cannot be opened yet.' },
  },
  RemindOfConfidentiality: {
    title: { cs: 'Zapsat poučení o mlčenlivosti', en: 'Note the reminder of confidentiality' },
    about: {
      cs: 'Zapíše, že účastníci byli upozorněni na mlčenlivost.',
      en: 'Notes that participants were reminded of confidentiality.',
    },
    refused: { cs: 'Poučení nyní nelze zapsat.', en: 'The reminder cannot be noted now.' },
  },
  ConcludeConference: {
    title: { cs: 'Uzavřít setkání', en: 'Conclude the conference' },
    about: {
      cs: 'Zapíše závěry a domluvené úkoly; ty přejdou rovnou do plánu jako návrhy pro klienta.',
      en: 'Notes conclusions and tasks; these go straight into the plan as proposals to the client.',
    },
    refused: { cs: 'Setkání zatím nelze uzavřít.', en: 'The conference cannot be concluded yet.' },
  },
  AnswerProposals: {
    title: { cs: 'Zapsat, jak se klient vyjádřil k návrhům', en: "Record the client's word on the proposals" },
    about: {
      cs: 'Zapíše, se kterými návrhy ze setkání klient souhlasí a které nechce; ostatní zůstávají návrhy.',
      en: 'Notes which proposals the client agrees to and which not; the others stay proposals.',
    },
    refused: { cs: 'Vyjádření klienta zatím nelze zapsat.', en: "The client's word cannot be recorded yet." },
  },
  IssueMinutes: {
    title: { cs: 'Vydat záznam ze setkání', en: 'Issue the minutes' },
    about: {
      cs: 'Připraví každému účastníkovi jeho vlastní záznam podle toho, co mu lze sdělit.',
      en: 'Prepares a rendering of their own for each participant, of what may be shared with them.',
    },
    refused: { cs: 'Záznam zatím nelze vydat.', en: 'The minutes cannot be issued yet.' },
  },
  RecordMinutesDelivery: {
    title: { cs: 'Zapsat doručení záznamu', en: 'Record the delivery of minutes' },
    about: { cs: 'Zapíše, že záznam dorazil k adresátovi.', en: 'Notes that the minutes reached their recipient.' },
    refused: { cs: 'Doručení zatím nelze zapsat.', en: 'The delivery cannot be recorded yet.' },
  },
  FollowUpConference: {
    title: { cs: 'Zkontrolovat úkoly ze setkání', en: 'Follow the conference up' },
    about: {
      cs: 'Projde úkoly ze setkání; nesplněné se vracejí ke koordinátorovi.',
      en: 'Goes through the tasks of the conference; unmet ones come back to the coordinator.',
    },
    refused: { cs: 'Kontrolu úkolů zatím nelze uzavřít.', en: 'The follow-up cannot be closed yet.' },
  },
  CancelConference: {
    title: { cs: 'Zrušit setkání', en: 'Cancel the conference' },
    about: { cs: 'Zapíše, že se setkání neuskuteční.', en: 'Notes that the conference does not take place.' },
    refused: { cs: 'Setkání nyní nelze zrušit.', en: 'The conference cannot be cancelled now.' },
  },
};
