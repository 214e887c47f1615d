/** What the fields of `checklist …` mean in Czech, by field or by command and field. */
export const checklistFields: Readonly<Record<string, string>> = {
  'OpenChecklist.of': 'označení implementačního plánu, kterého se vyplnění týká',
  'AnswerItem.checklist': 'označení vyplnění',
  'AnswerItems.checklist': 'označení vyplnění',
  'ProposeAnswers.checklist': 'označení vyplnění',
  'ConfirmAnswers.checklist': 'označení vyplnění',
  'CloseChecklist.checklist': 'označení vyplnění',
  'AnswerItem.item': 'položka, například C10',
  'AnswerItem.answer': 'ano, ne, nebo zčásti',
  'AnswerItem.evidence': 'čím je to doloženo, nebo co chybí; bez jmen lidí',
  'AnswerItem.on': 'den, ze kterého doklad je; jinak dnes',
  'AnswerItems.answers': 'položka, odpověď a doklad ke každé z nich',
  'ConfirmAnswers.items': 'položky, které jste si prošli',
  'SetPracticeCheckRhythm.days': 'po kolika dnech nejpozději; jinak 365',
};
