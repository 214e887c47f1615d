/** What the fields of `supervision …` mean in Czech, by field or by command and field. */
export const supervisionFields: Readonly<Record<string, string>> = {};
