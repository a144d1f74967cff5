/** What the settings of a connection are called where somebody writes them. */
export interface SettingNames {
  uri: string;
  /** Name and password together. */
  credentials: string;
  database: string;
}

/** In the environment. */
export const variables: SettingNames = {
  uri: 'NEO4J_URI',
  credentials: 'NEO4J_USERNAME and NEO4J_PASSWORD',
  database: 'NEO4J_DATABASE',
};
