/** Names of what quotes come from, with the word for "from" before them: "from practice 7 (Ecuador)". */
export type FromWords = {
  objective: (number: string, title: string) => string;
  /** `place`: the country of the practice, where its title names one. */
  practice: (number: string, place: string | undefined) => string;
  examplePractice: (objective: { number: string; title: string }) => string;
  briefSection: (number: string) => string;
  organisation: (name: string) => string;
  /** By the id of the document. */
  documents: Readonly<Record<string, string>>;
  document: (title: string) => string;
};

/** The line above an answer: counts only what it names. */
export type FoundWords = {
  from: FromWords;
  /** Places under one objective. */
  underObjective: (objective: { number: string; title: string }, places: number) => string;
  underObjectives: (numbers: readonly string[], places: number) => string;
  /** Two objectives or more. */
  objectives: (numbers: readonly string[]) => string;
  practices: (count: number) => string;
  /** More places than practices. */
  placesInPractices: (places: number, practices: number) => string;
  /** `most` of the places come from one thing, named with its "from". */
  mostlyFrom: (places: number, most: number, from: string) => string;
  /** Two places or more, of one document. */
  allFrom: (places: number, from: string) => string;
  inDocuments: (places: number, documents: number) => string;
};
