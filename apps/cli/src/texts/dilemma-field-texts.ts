/** What the fields of `dilemma …` mean in Czech, by field or by command and field. */
export const dilemmaFields: Readonly<Record<string, string>> = {};
