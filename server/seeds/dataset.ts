/** Whose the nodes and relationships of a load are. */
export interface Dataset {
  id: string;
  title: string;
}

/** The curated data in `seeds/`. */
export const curated: Dataset = {
  id: 'vietnam-diplomacy-1924-2025',
  title: 'Vietnam’s Party, State and people-to-people diplomacy, 1924–2025',
};
