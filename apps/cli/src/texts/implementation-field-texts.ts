/** What the fields of `implementation …` mean in Czech, by field or by command and field. */
export const implementationFields: Readonly<Record<string, string>> = {};
