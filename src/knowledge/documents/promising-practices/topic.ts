/** A run of narrative that is one record: the words that begin it, its id under `practices/`, what it is about. */
export type NarrativeTopic = { starts: string; id: string; title: string };
