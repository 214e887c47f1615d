/** What the fields of `checklist …` mean in Czech, by field or by command and field. */
export const checklistFields: Readonly<Record<string, string>> = {};
