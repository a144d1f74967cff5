import type { LoadedDataset, LoadedReport } from '../../contract/api/routes/datasets.ts';

/** A data set as it is sent: the files of its folder. */
export interface SentDataset {
  files: readonly { path: string; text: string }[];
  /** How problems name the folder. */
  folder: string;
  loadedFrom: string;
  compare: boolean;
  replace: boolean;
  intoOtherData: boolean;
}

/** Hears what a load is doing. */
export type OnProgress = (step: string, state: string) => void;

/** The data sets in the graph. */
export interface Datasets {
  list(): Promise<LoadedDataset[]>;
  /** @throws InvalidDatasetError with every problem in the files; RefusedError where something is in the way */
  load(dataset: SentDataset, onProgress: OnProgress): Promise<LoadedReport>;
  /** @throws NotFoundError; RefusedError where others point into it */
  remove(id: string): Promise<void>;
}
