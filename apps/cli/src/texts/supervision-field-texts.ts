/** What the fields of `supervision …` mean in Czech, by field or by command and field. */
export const supervisionFields: Readonly<Record<string, string>> = {
  supervision: 'označení supervize',
  session: 'označení naplánovaného setkání supervize',
  'ArrangeSupervision.form': 'forma supervize',
  weeks: 'po kolika týdnech nejpozději má být další setkání',
  'ArrangeSupervision.participants': 'kdo z úřadu se účastní (přihlašovací jména)',
  'ArrangeSupervision.organisations':
    'aktéři mimo úřad, kteří se účastní, názvem organizace; jen u skupinové supervize',
  supervisor: 'supervizor; intervize žádného nemá',
  'ChangeSupervisees.participants': 'kdo z úřadu se teď účastní: všichni, nejen noví (přihlašovací jména)',
  'ChangeSupervisees.organisations': 'aktéři mimo úřad, kteří se účastní, názvem organizace; jen u skupinové supervize',
  expects: 'čí očekávání to je',
  expectation: 'co od supervize čekají; bez jmen klientů',
  'PlanSession.on': 'den setkání',
  'RecordSession.present': 'kdo z úřadu se zúčastnil (přihlašovací jména)',
  'RecordSession.on': 'den, kdy proběhlo; jinak ten naplánovaný',
  'RecordSession.organisations': 'aktéři mimo úřad, kteří se zúčastnili, názvem organizace',
  topics: 'témata, na jejichž zápisu se účastníci shodli; bez jmen klientů',
};
